export { html, markdown, verbatim, withoutMentions, type Escape } from './draft/escape.ts';
export { postmortemModel, type DraftInput, type PostmortemModel } from './draft/model.ts';
export { pictureFileOf, type PictureBytes, type PictureRow, type PicturesRead } from './draft/pictures.ts';
export { baseOf, openQuestions, sectionsOf, type Section } from './draft/written.ts';
export { agendaOf, phrasesIn, type Agenda } from './review.ts';
export { figuresPicture, figuresPictureWidth } from './report/picture.ts';
export { renderReport, type ReportInput } from './report/page.ts';
export { renderPostmortem, renderPostmortemPage, templateProblem, type Template } from './draft/render.ts';
export { whyOf } from './blameless/rewrite.ts';
export {
  blameRules,
  findBlame,
  type BlameOptions,
  type BlameRule,
  type Finding,
  type KnownPerson,
} from './blameless/index.ts';
export * from './wording/index.ts';
