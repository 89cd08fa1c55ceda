import type { Problem } from '../core/calendar/index.ts';
import type { Settings } from '../app/ports/index.ts';

/**
 * Digits after the country code of mobile numbers, least and most, where a plan fixes them (ITU-T E.164, national
 * numbering plans). Other countries are not judged.
 */
const nationalDigits: Readonly<Record<string, readonly [number, number]>> = {
  '1': [10, 10],
  '33': [9, 9],
  '44': [10, 10],
  '49': [10, 11],
  '61': [9, 9],
  '65': [8, 8],
  '81': [10, 10],
  '84': [9, 9],
  '86': [11, 11],
  '91': [10, 10],
};

/** What works and is probably not meant, about how people are paged. */
export const peopleWarnings = (settings: Settings): readonly Problem[] => [
  ...settings.people.flatMap(({ name, phone }) => {
    const problem = phone === undefined ? undefined : phoneProblem(phone);
    return problem === undefined ? [] : [{ path: ['people', name, 'phone'], problem }];
  }),
  ...sharedWarnings(
    settings.people,
    'slack',
    (other) => `is that of ${other}, too: whoever it belongs to is paged for both, and the other one never`,
  ),
  ...sharedWarnings(
    settings.people,
    'phone',
    (other) => `is that of ${other}, too: text messages for both go there, and an answer counts for either`,
  ),
  ...(settings.pagers ?? []).flatMap((pager) => {
    const path = ['pagers', pager.name];
    const used = settings.people.some(({ notify }) =>
      Object.values(notify ?? {}).some((ways) => ways.some((way) => way.pager === pager.name)),
    );
    return [
      ...(used ? [] : [{ path, problem: 'nobody is paged by it: name it in people.*.notify' }]),
      ...('webhook' in pager && isLocal(pager.webhook)
        ? [{ path, problem: 'leads to this machine or to its own network link: is that meant?' }]
        : []),
    ];
  }),
  ...(settings.publishTo ?? []).flatMap((target) =>
    'webhook' in target && isLocal(target.webhook)
      ? [
          {
            path: ['postmortem', 'publishTo', target.name],
            problem: 'leads to this machine or to its own network link: is that meant?',
          },
        ]
      : [],
  ),
  ...answersWarnings(settings),
  ...deliveryLogWarnings(settings),
];

/** What was copied from one person to the next and not changed. */
function sharedWarnings(
  people: Settings['people'],
  field: 'slack' | 'phone',
  problem: (other: string) => string,
): readonly Problem[] {
  const first = new Map<string, string>();
  return people.flatMap((person) => {
    const { [field]: value, name } = person;
    if (value === undefined) return [];
    const other = first.get(value);
    if (other === undefined) first.set(value, name);
    return other === undefined ? [] : [{ path: ['people', name, field], problem: problem(other) }];
  });
}

/** Why a text message to that number cannot arrive; undefined where nothing is known against it. */
export function phoneProblem(phone: string): string | undefined {
  // Numbers 555-0100 to 555-0199 of North America belong to nobody (NANPA, "555 line numbers").
  if (/^\+1\d{3}55501\d{2}$/.test(phone))
    return 'is a number for films and examples: no text message arrives';
  const code = Object.keys(nationalDigits).find((each) => phone.startsWith(`+${each}`));
  if (code === undefined) return undefined;
  const [least, most] = nationalDigits[code]!;
  const digits = phone.length - 1 - code.length;
  if (digits >= least && digits <= most) return undefined;
  const wanted = least === most ? String(least) : `${least} or ${most}`;
  return `has ${digits} digits after +${code}; mobile numbers there have ${wanted}: no text message arrives`;
}

function isLocal(address: string): boolean {
  const host = URL.parse(address)?.hostname ?? '';
  return /^(localhost|127\.|0\.0\.0\.0$|169\.254\.|\[::1\]|\[fe80:)/i.test(host);
}

/** The log of another region would be read for ever and never hold a thing. */
function deliveryLogWarnings({ sms, homeRegion }: Settings): readonly Problem[] {
  const region = sms?.deliveryLog?.split('/')[1];
  if (region === undefined || region === homeRegion) return [];
  const problem = `is of ${region}, but text messages are sent from ${homeRegion}: no receipt of theirs is in it`;
  return [{ path: ['sms', 'deliveryLog'], problem }];
}

function answersWarnings({ sms, people }: Settings): readonly Problem[] {
  if (sms?.answers === undefined || people.some(({ phone }) => phone !== undefined)) return [];
  return [{ path: ['sms', 'answers'], problem: 'nobody has a phone: no answer can come from one' }];
}

/** Webhooks whose secret is not in this environment: where Tocsin runs it has to be. */
export const secretWarnings = (
  { pagers = [], publishTo = [] }: Settings,
  env: Readonly<Record<string, string | undefined>>,
): readonly Problem[] =>
  [
    ...pagers.map((pager) => ({ to: pager, path: ['pagers', pager.name, 'secret'] })),
    ...publishTo.map((target) => ({ to: target, path: ['postmortem', 'publishTo', target.name, 'secret'] })),
  ].flatMap(({ to, path }) =>
    'secret' in to && (env[to.secret] ?? '') === ''
      ? [
          {
            path,
            problem: `${to.secret} is not set here: where Tocsin runs it has to be, else nothing is sent`,
          },
        ]
      : [],
  );
