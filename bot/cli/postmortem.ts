import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { picturesRead } from '../app/queries/document-pictures.ts';
import { label, picturesOf, type Incident } from '../core/incident/index.ts';
import {
  pictureFileOf,
  postmortemModel,
  renderPostmortem,
  renderPostmortemPage,
  type PicturesRead,
} from '../core/postmortem/index.ts';
import { loadTemplates } from '../config/index.ts';
import { defineCommand } from './define-command.ts';
import { common, localeOf, parse, WrongUse } from './options.ts';
import { withReading } from './reading.ts';
import { incidentNamed, oneIncident } from './which-incident.ts';

const help = `usage: tocsin postmortem INC-12 [--template NAME] [--format md|html|json] [--config DIR]
                         [--out DIR] [--store sqlite:FILE] [--locale en|vi]

Renders the postmortem draft from the stored events and evidence. What only people know is left as a question.

  --template NAME         full (default), light, executive or customer, as Markdown; or one of your own. full comes as
                          HTML, too. customer names nothing internal: its questions are for you to answer
  --format md|html|json   (default md)
  --out DIR               write DIR/INC-12.md (.html, .json) instead of printing it. Pictures of a Markdown document go
                          into DIR/INC-12/; HTML holds its own. Markdown that is printed links to Slack's instead
  --config DIR            the folder with your own postmortem-templates beside tocsin.yaml (default: those shipped)
  --locale en|vi          language (default en)
  --store sqlite:FILE     the store (default: TOCSIN_STORE, else the file in TOCSIN_STATE_DIR or ./.tocsin)

exit code: 0 printed, 1 no such incident, 2 wrong use
example:   tocsin postmortem INC-12 --format html > INC-12.html
`;

export const command = defineCommand(
  'postmortem',
  { summary: 'render the postmortem draft', help },
  async (args, io) => {
    const { values, positionals } = parse(args, {
      ...common,
      format: { type: 'string' },
      template: { type: 'string' },
      out: { type: 'string' },
    });
    const template = values.template ?? 'full';
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
      const { out } = values;
      // Markdown that is printed has no place for pictures beside it.
      const pictures =
        format === 'md' && out === undefined
          ? undefined
          : await picturesRead(reading.artefacts(), incident, { patient: false });
      const input = {
        incident,
        events,
        draftedAt: reading.now,
        locale,
        ...(pictures === undefined ? {} : { pictures }),
      };
      const hand = async (text: string): Promise<number> => {
        if (out === undefined) io.out(text);
        else await written(resolve(io.cwd, out), { incident, format, text, pictures });
        return 0;
      };
      if (format === 'json') return hand(`${JSON.stringify(postmortemModel(input), null, 2)}\n`);
      const own = values.config === undefined ? undefined : ownTemplates(resolve(io.cwd, values.config));
      const { templates } = await loadTemplates(own, io.cwd);
      const wanted = `${template}.${locale}.${format}`;
      const text = Object.hasOwn(templates, wanted) ? templates[wanted] : undefined;
      if (text === undefined) {
        const there = Object.keys(templates).filter((each) => each.endsWith(`.${locale}.${format}`));
        const known = there.map((each) => each.split('.')[0]).join(', ');
        throw new WrongUse(
          `there is no template ${wanted.slice(0, 80)}.mustache; in this language and format: ${known}`,
        );
      }
      const md = templates[`${template}.${locale}.md`];
      return hand(
        format === 'html' && md !== undefined
          ? renderPostmortemPage(input, { html: text, md })
          : renderPostmortem(input, { format, text }),
      );
    });
  },
);

/** The document in a folder, and beside a Markdown document the pictures that it names. */
async function written(
  folder: string,
  document: {
    readonly incident: Incident;
    readonly format: 'md' | 'html' | 'json';
    readonly text: string;
    readonly pictures: PicturesRead | undefined;
  },
): Promise<void> {
  const { incident, format, text, pictures } = document;
  const name = label(incident.number);
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(`--out ${folder} cannot be made (${error.code}); name another folder`);
  });
  await writeFile(join(folder, `${name}.${format}`), text);
  if (format !== 'md') return;
  for (const item of incident.evidence) {
    for (const picture of picturesOf(item)) {
      const bytes = pictures?.get(picture.artefact);
      const file = pictureFileOf(name, item.id, picture);
      // Only what the document shows.
      if (bytes === undefined || 'lost' in bytes || !text.includes(`(<${file}>)`)) continue;
      await mkdir(join(folder, name), { recursive: true });
      await writeFile(join(folder, file), Buffer.from(bytes.base64, 'base64'));
    }
  }
}

/** Beside tocsin.yaml, whether that or its folder was named. */
const ownTemplates = (config: string): string =>
  join(extname(config) === '' ? config : dirname(config), 'postmortem-templates');
