/** Thrown by the adapters of Pictures only: what was to be drawn cannot be, here or at all. */
export class PictureError extends Error {
  constructor(message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.name = 'PictureError';
  }
}

/** Draws PNG pictures on this machine, without any service. Throws PictureError only. */
export type Pictures = {
  /** A graph in Graphviz's language, laid out by `dot`; at most 100,000 characters. */
  graph(dot: string): Promise<Uint8Array>;
  /** An SVG with text in DejaVu Sans; at most 500,000 characters. `widthPx`: of the picture. */
  svg(text: string, widthPx: number): Promise<Uint8Array>;
};
