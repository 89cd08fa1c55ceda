/**
 * What people typed, as they saw it: with `should_escape` Slack sends `<@U123|an>` for `@an` and `<#C123|ops>` for
 * `#ops` (docs, "Implementing slash commands"). Nobody is mentioned again by showing it.
 */
export const asTyped = (text: string): string =>
  text
    .replace(/<@[UW][A-Z0-9]{1,20}\|([^<>|]{1,80})>/g, '@$1')
    .replace(/<#C[A-Z0-9]{1,20}\|([^<>|]{1,80})>/g, '#$1')
    .replace(/<!subteam\^[A-Z0-9]{1,20}\|@?([^<>|]{1,80})>/g, '@$1')
    .replace(/<!(here|channel|everyone)(?:\|[^<>]{0,80})?>/g, '@$1')
    .replace(/<(https?:\/\/[^<>|\s]{1,2000})(?:\|[^<>]{0,300})?>/g, '$1');

/** The text of a command without Slack's writing: mentions as they were typed, `&lt;` as `<`. */
export const commandText = (text: string): string =>
  asTyped(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
