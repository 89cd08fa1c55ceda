/** Text from outside for a terminal: without line breaks, escape sequences and marks that turn its direction. */
export const oneLineOf = (text: string): string =>
  text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
