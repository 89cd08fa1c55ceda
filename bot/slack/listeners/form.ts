import type { Severity } from '../../core/catalogue/index.ts';
import type { EvidenceItem, Hypothesis, ReviewFinding, Verdict } from '../../core/incident/index.ts';

/** The forms (modals) that Tocsin opens; the view of each is in `views/forms.ts`. */
export type Form =
  | { readonly form: 'declare'; readonly services: readonly string[]; readonly title?: string }
  /** `service`: that of the incident in whose channel it was asked for. */
  | { readonly form: 'mute'; readonly services: readonly string[]; readonly service?: string }
  /** `schedules`: with their layers. */
  | {
      readonly form: 'override' | 'cover' | 'swap' | 'handoff' | 'page';
      readonly schedules: readonly string[];
    }
  | (OfIncident & { readonly form: 'resolve'; readonly stillInAlarm: readonly string[] })
  | (OfIncident & { readonly form: 'update' })
  | (OfIncident & { readonly form: 'severity'; readonly severity: Severity })
  | (OfIncident & { readonly form: 'hypothesis'; readonly evidence: readonly EvidenceItem[] })
  | (OfIncident & { readonly form: 'action' })
  | (OfIncident & { readonly form: 'review' | 'feedback' })
  | (OfIncident & { readonly form: 'dismiss'; readonly finding: Pick<ReviewFinding, 'id' | 'text'> })
  | (OfIncident & {
      readonly form: 'section';
      readonly section: { readonly heading: string; readonly text: string };
    })
  | (OfIncident & {
      readonly form: 'judge';
      readonly verdict: Verdict;
      readonly hypothesis: Pick<Hypothesis, 'id' | 'text'>;
      readonly evidence: readonly EvidenceItem[];
    });

/** The forms that are about one incident. */
export type IncidentForm = Exclude<Form['form'], 'declare' | 'mute' | ShiftForm>;

export type ShiftForm = 'override' | 'cover' | 'swap' | 'handoff' | 'page';

type OfIncident = { readonly incident: string; readonly number: number; readonly title: string };

/** Kept in the view's private_metadata: what the submission does not say by itself. */
export type FormOrigin = {
  readonly channel: string;
  /** Good for 30 minutes; where it is absent the answer goes to the channel. */
  readonly responseUrl?: string;
  readonly incident?: string;
  /** Which part of the incident: `H1|refute`. */
  readonly about?: string;
};

/** Slack's limit of private_metadata (contracts, "Block Kit limits"). */
const metadataLimit = 3000;

/** Without the response URL where that is too long: the answer then goes to the channel. */
export function writeOrigin(origin: FormOrigin): string {
  const whole = JSON.stringify(origin);
  if (whole.length <= metadataLimit) return whole;
  const { responseUrl: _left, ...rest } = origin;
  return JSON.stringify(rest);
}

/** What `writeOrigin` wrote; an empty origin when it is not ours. */
export function readOrigin(metadata: string): FormOrigin {
  try {
    const { channel, responseUrl, incident, about } = JSON.parse(metadata) as Partial<
      Record<string, unknown>
    >;
    return {
      channel: typeof channel === 'string' ? channel : '',
      ...(typeof responseUrl === 'string' ? { responseUrl } : {}),
      ...(typeof incident === 'string' ? { incident } : {}),
      ...(typeof about === 'string' ? { about } : {}),
    };
  } catch {
    return { channel: '' };
  }
}

/** Names of forms as callback ids, and of their fields as block ids; the action id is always `value`. */
export const callbackOf = (form: Form['form']): string => `form.${form}`;

export const fields = {
  title: 'title',
  service: 'service',
  severity: 'severity',
  sure: 'sure',
  summary: 'summary',
  evenInAlarm: 'even-in-alarm',
  update: 'update',
  hypothesis: 'hypothesis',
  action: 'action',
  kind: 'kind',
  owner: 'owner',
  due: 'due',
  closes: 'closes',
  evidence: 'evidence',
  reason: 'reason',
  alarms: 'alarms',
  tag: 'tag',
  length: 'length',
  from: 'from',
  until: 'until',
  weekdays: 'weekdays',
  dailyFrom: 'daily-from',
  dailyTo: 'daily-to',
  cloudWatch: 'cloudwatch',
  schedule: 'schedule',
  who: 'who',
  other: 'other',
  reviewers: 'reviewers',
  meeting: 'meeting',
  body: 'body',
  helped: 'helped',
  hindered: 'hindered',
  change: 'change',
  theirsFrom: 'theirs-from',
  theirsUntil: 'theirs-until',
} as const;
