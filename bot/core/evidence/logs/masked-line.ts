/** A line without what differs from one occurrence to the next: numbers, ids, addresses, times. */
export const maskedLine = (line: string): string =>
  line
    .replace(/\b[0-9a-f]{8,}(?:-[0-9a-f]{4,})*\b|<[^>]{1,20}>|\d+/gi, '#')
    .replace(/[#.:,/-]*#[#.:,/-]*/g, '#')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
