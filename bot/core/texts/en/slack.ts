export const slack = {
  andMore: (v: { n: number }) => `and ${v.n} more`,
};
