import Mustache from 'mustache';
import { label, picturesOf } from '../../incident/index.ts';
import { html, markdown } from './escape.ts';
import { textsFor } from '../../texts/index.ts';
import { postmortemModel, type DraftInput, type PostmortemModel } from './model.ts';
import { withSections } from './page.ts';
import { pictureFileOf } from './pictures.ts';
import { withWritten, writtenSections } from './written.ts';

/** A template that a team may replace; its values are those of `PostmortemModel`, escaped for the format. */
export type Template = { readonly format: 'md' | 'html'; readonly text: string };

/**
 * The draft in the template's format. Titles, log lines and what people typed come from outside: the model holds them
 * escaped already, so that `{{x}}` and `{{{x}}}` are the same in a template and neither can go wrong. Throws what
 * Mustache throws for a template that cannot be parsed; the configuration is checked before.
 */
export function renderPostmortem(input: DraftInput, { format, text }: Template): string {
  const model = format === 'md' ? postmortemModel(input, markdown) : postmortemModel(input, html, 'inside');
  const rendered = Mustache.render(text, viewOf(model), {}, { escape: String });
  const generated = `${rendered.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
  if (format !== 'md' || input.asGenerated === true) return generated;
  return withWritten(generated, input.events, textsFor(input.locale));
}

/**
 * The document as HTML, with what people wrote in it. What stands in their sections is taken from the Markdown of the
 * same template, which says as well what the record has learnt since.
 */
export function renderPostmortemPage(
  input: DraftInput,
  templates: { readonly html: string; readonly md: string },
): string {
  const page = renderPostmortem(input, { format: 'html', text: templates.html });
  const markdown = renderPostmortem(input, { format: 'md', text: templates.md });
  const sections = writtenSections(markdown, input.events, textsFor(input.locale));
  return withSections(page, sections, imagesIn(input));
}

/** The pictures by the name under which the Markdown has them beside it, as addresses that hold them. */
function imagesIn({ incident, pictures }: DraftInput): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const item of incident.evidence) {
    for (const picture of picturesOf(item)) {
      const bytes = pictures?.get(picture.artefact);
      if (bytes === undefined || 'lost' in bytes) continue;
      const name = pictureFileOf(label(incident.number), item.id, picture);
      found.set(name, `data:image/png;base64,${bytes.base64}`);
    }
  }
  return found;
}

/** Why Mustache cannot read the template; undefined when it can. */
export function templateProblem(text: string): string | undefined {
  try {
    Mustache.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The model with what Mustache cannot ask: whether a list has anything in it. */
const viewOf = (model: PostmortemModel): object => ({
  ...model,
  hasFactors: model.factors.length > 0,
  hasWell: model.well.length > 0,
  hasHard: model.hard.length > 0,
  hasImpact: model.impact.length > 0,
  hasEvidence: model.evidence.length > 0,
  hasCorrections: model.corrections.length > 0,
  hasPictures: model.pictures.length > 0,
  hasGaps: model.gaps.length > 0,
  hasHypotheses: model.hypotheses.length > 0,
  statesHtml: model.states.replace(/\*\*(.*?)\*\*/, '<strong>$1</strong>').replaceAll('->', '&rarr;'),
  hasFeedback: model.feedback.length > 0,
  figureLine: sentence(model.figures.join(' · ')),
  roleLine: sentence(model.roles.join(', ')),
});

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
