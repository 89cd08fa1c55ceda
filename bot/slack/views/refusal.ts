import { label, type IncidentRejection } from '../../core/incident/index.ts';
import { ready } from '../../core/texts/index.ts';
import { mrkdwn } from './escape.ts';
import type { Voice } from './voice.ts';

/** What was refused: first what is so, then what to do instead. */
export function refusalText(rejection: IncidentRejection, voice: Voice): string {
  const { refusals: t } = voice.texts;
  switch (rejection.code) {
    case 'no-incident':
      return t.noIncident();
    case 'exists-already':
      return t.existsAlready();
    case 'not-open':
      return t.notOpen({ incident: label(rejection.number), status: rejection.status });
    case 'worked-on':
      return t.nothing();
    case 'no-storm':
      return voice.texts.triage.noStorm({ incident: label(rejection.number) });
    case 'not-in-this-status':
      return notInThisStatus(rejection, voice);
    case 'still-in-alarm': {
      const incident = label(rejection.number);
      const alarms = rejection.alarms.slice(0, 5).map((name) => ready(mrkdwn(name, 100)));
      const more = rejection.alarms.length - alarms.length;
      return `${t.stillInAlarm({ incident, n: rejection.alarms.length, alarms, more })} ${t.stillInAlarmThen({ incident })}`;
    }
    case 'text-missing':
      return { note: t.noteMissing, update: t.updateMissing, title: t.titleMissing }[rejection.text]();
    case 'text-too-long':
      return t.tooLong({ length: rejection.length, limit: rejection.limit });
  }
}

type NotInThisStatus = Extract<IncidentRejection, { code: 'not-in-this-status' }>;

function notInThisStatus(rejection: NotInThisStatus, voice: Voice): string {
  const { refusals: t } = voice.texts;
  const incident = label(rejection.number);
  return `${t.itIs({ incident, status: rejection.status })} ${instead(rejection, incident, voice)}`;
}

function instead({ instead: what, command }: NotInThisStatus, incident: string, voice: Voice): string {
  const { refusals: t } = voice.texts;
  switch (what) {
    case 'reopen-first':
      return t.reopenFirst({ incident });
    case 'resolve-instead':
      return t.resolveInstead({ incident });
    case 'resolve-first':
      return t.resolveFirst({ incident });
    case 'already-so':
      return t.alreadySo();
    case 'declare-new':
      return t.declareNew();
    case 'use-postmortem':
      return t.usePostmortem({ incident });
    case 'nothing':
      return command === 'Reopen' ? t.nothingToReopen() : t.nothing();
  }
}
