import { postmortemModel, renderPostmortem } from '../core/postmortem/index.ts';
import { loadTemplates } from '../config/index.ts';
import { defineCommand } from './define-command.ts';
import { common, localeOf, parse, WrongUse } from './options.ts';
import { withReading } from './reading.ts';
import { incidentNamed, oneIncident } from './which-incident.ts';

const help = `usage: tocsin postmortem INC-12 [--format md|html|json] [--store sqlite:FILE] [--locale en|vi]

Renders the postmortem draft from the stored events and evidence. What only people know is left as a question.

  --format md|html|json   (default md)
  --locale en|vi          language (default en)
  --store sqlite:FILE     the store (default: TOCSIN_STORE, else the file in TOCSIN_STATE_DIR or ./.tocsin)

exit code: 0 printed, 1 no such incident, 2 wrong use
example:   tocsin postmortem INC-12 --format html > INC-12.html
`;

export const command = defineCommand(
  'postmortem',
  { summary: 'render the postmortem draft', help },
  async (args, io) => {
    const { values, positionals } = parse(args, { ...common, format: { type: 'string' } });
    const format = values.json ? 'json' : (values.format ?? 'md');
    if (format !== 'md' && format !== 'html' && format !== 'json') {
      throw new WrongUse(`--format must be md, html or json, not ${JSON.stringify(format)}`);
    }
    const locale = localeOf(values.locale) ?? 'en';
    const name = oneIncident(positionals);
    return withReading({ store: values.store, locale }, io, async (reading) => {
      const incident = await incidentNamed(reading, name);
      if (!incident) {
        io.err(`tocsin postmortem: there is no incident ${name.slice(0, 60)}; see: tocsin incidents\n`);
        return 1;
      }
      const { events } = await reading.timelineOf(incident);
      const input = { incident, events, draftedAt: reading.now, locale };
      if (format === 'json') {
        io.out(`${JSON.stringify(postmortemModel(input), null, 2)}\n`);
        return 0;
      }
      const { templates } = await loadTemplates(undefined, io.cwd);
      io.out(renderPostmortem(input, { format, text: templates[`full.${locale}.${format}`] ?? '' }));
      return 0;
    });
  },
);
