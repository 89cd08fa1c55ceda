/** Minutes as people say them: `6 min`, `3 h`. */
export const spell = (min: number): string => (min < 90 ? `${min} min` : `${Math.round(min / 60)} h`);
