import Mustache from 'mustache';
import { escapeHtml, escapeMarkdown } from './escape.ts';
import { postmortemModel, type DraftInput, type PostmortemModel } from './model.ts';

/** A template that a team may replace; its values are those of `PostmortemModel`. */
export type Template = { readonly format: 'md' | 'html'; readonly text: string };

/**
 * The draft in the template's format. Every value is escaped for that format: titles, log lines and what people typed
 * come from outside. Throws what Mustache throws for a template that cannot be parsed; configuration is checked before.
 */
export function renderPostmortem(input: DraftInput, template: Template): string {
  const escape = template.format === 'md' ? escapeMarkdown : escapeHtml;
  const rendered = Mustache.render(
    template.text,
    viewOf(postmortemModel(input)),
    {},
    {
      escape: (value: unknown) => escape(String(value)),
    },
  );
  return `${rendered.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
}

/** Whether Mustache can read the template, else why not. */
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
  hasGaps: model.gaps.length > 0,
  figureLine: model.figures.join(' · '),
  roleLine: model.roles.join(', '),
});
