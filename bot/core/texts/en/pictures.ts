/** What stands beside, or in the place of, a picture in a document. */
export const pictures = {
  when: (v: { from: string; to: string }) => `, ${v.from} to ${v.to} UTC`,
  metric: (v: { alarm: string; when: string }) => `The metric of ${v.alarm}${v.when}`,
  map: (v: { when: string }) => `The services around the alarm and their calls${v.when}`,
  mapOf: (v: { subject: string }) => `The services around ${v.subject} and their calls`,
  minutes: () => 'Minute by minute, the alarmed service and the first suspect',
  inWords: (v: { words: string }) => v.words,
  noMap: () => 'there is no map, because nothing connected with the alarm was traced or the drawing failed',
  notDrawn: (v: { why: string }) => `not drawn: ${v.why}`,
  couldNotBeDrawn: (v: { words: string }) => `could not be drawn; in words: ${v.words}`,
  lost: (v: { why: 'gone' | 'unreadable' | 'too-large'; words: string }) =>
    `${{ gone: 'the picture is no longer kept', unreadable: 'the stored picture cannot be read', 'too-large': 'the picture is too large for this document' }[v.why]}; in words: ${v.words}`,
};
