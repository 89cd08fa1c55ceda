import { consoleHost } from '../../core/alarm/index.ts';
import type { Logs } from '../../app/ports/index.ts';

/**
 * Console link that opens Logs Insights with the query and its window. The value is JSURL-like: strings begin with
 * `'`, and every character outside [A-Za-z0-9_.-] becomes `*` and two lower-case hex digits per UTF-8 byte (read off
 * links that were copied out of the console, 2025).
 */
export function logsLink({ place, group, text, from, to }: Parameters<Logs['link']>[0]): string {
  const value = [
    `~(end~'${star(to)}`,
    `start~'${star(from)}`,
    `timeType~'ABSOLUTE`,
    `tz~'UTC`,
    `editorString~'${star(text)}`,
    `source~(~'${star(group)})`,
    `lang~'CWLI)`,
  ].join('~');
  const { region } = place;
  const host = consoleHost({ region });
  if (host === undefined) return '';
  return `https://${host}/cloudwatch/home?region=${region}#logsV2:logs-insights$3FqueryDetail$3D${value}`;
}

function star(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return /[A-Za-z0-9_.-]/.test(char) ? char : `*${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
}
