import type { MinuteMark } from '../../../bot/core/evidence/index.ts';
import type { TracesFinding } from '../../../bot/core/incident/index.ts';

const from = '2026-03-12T13:50:00.000Z';

/** A deployment breaks a dependency, and what calls it fails a minute later. */
export const minutesOfADeploy: {
  readonly finding: Pick<TracesFinding, 'minutes' | 'unit' | 'suspects'>;
  readonly marks: readonly MinuteMark[];
} = {
  finding: {
    unit: 'faults',
    suspects: [{ service: 'payments-api', share: 0.91 }],
    minutes: [
      {
        service: 'checkout',
        from,
        values: [0.004, 0, 0.006, 0.004, 0, 0.01, 0.02, null, 0.09, 0.21, 0.3, 0.34, 0.38, 0.36, 0.37],
      },
      {
        service: 'payments-api',
        from,
        values: [0, 0, 0.002, 0, 0, 0.03, 0.12, 0.24, 0.36, 0.41, 0.44, 0.43, 0.46, 0.45, 0.44],
      },
    ],
  },
  marks: [
    { at: '2026-03-12T13:55:30.000Z', text: 'payments-api 214', what: 'change' },
    { at: '2026-03-12T13:57:10.000Z', text: 'cart scaling policy', what: 'change' },
    { at: '2026-03-12T14:01:46.000Z', text: 'checkout-5xx', what: 'alarm' },
    { at: '2026-03-12T13:20:00.000Z', text: 'before the window', what: 'change' },
  ],
};
