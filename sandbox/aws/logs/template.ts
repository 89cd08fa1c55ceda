import type { Random } from '../random.ts';

/**
 * A line with places to fill: `{time}` ISO instant, `{clock}` `14:02:10,123`, `{int:1-200}`, `{ms:120}` log-normal around
 * a median, `{uuid}`, `{hex:16}`, `{ip}`, `{trace}` an X-Ray trace id of that second, `{pick:a|b|c}`. A place with a name,
 * `{order=int:1000-9999}`, fills every later `{order}` of the line. Braces around anything else stay as they are.
 */
export type LineTemplate = (at: number, random: Random) => string;

const place =
  /\{(?:([a-zA-Z]\w*)=)?(time|clock|uuid|ip|trace|int:\d+-\d+|ms:\d+|hex:\d+|pick:[^{}]+)\}|\{([a-zA-Z]\w*)\}/g;

export function lineTemplate(template: string): LineTemplate {
  return (at, random) => {
    const named = new Map<string, string>();
    return template.replaceAll(place, (all: string, name?: string, what?: string, again?: string) => {
      if (what === undefined) return named.get(again ?? '') ?? all;
      const text = filled(what, at, random);
      if (name !== undefined) named.set(name, text);
      return text;
    });
  };
}

function filled(what: string, at: number, random: Random): string {
  const [kind = '', ...rest] = what.split(':');
  const argument = rest.join(':');
  switch (kind) {
    case 'time':
      return new Date(at).toISOString();
    case 'clock':
      return new Date(at).toISOString().slice(11, 23).replace('.', ',');
    case 'uuid':
      return random.uuid();
    case 'ip':
      return `${random.pick([3, 18, 34, 52, 81])}.${random.int(256)}.${random.int(256)}.${1 + random.int(254)}`;
    case 'trace':
      return `1-${Math.floor(at / 1000).toString(16)}-${random.hex(24)}`;
    case 'hex':
      return random.hex(Number(argument));
    case 'ms':
      return String(Math.max(1, Math.round(Number(argument) * Math.exp(0.4 * random.gaussian()))));
    case 'int': {
      const [low = 0, high = 0] = argument.split('-').map(Number);
      return String(low + random.int(Math.max(1, high - low + 1)));
    }
    default:
      return random.pick(argument.split('|'));
  }
}
