/** A stored piece of content: rows, traces, pictures, documents, files. Events hold this, never the bytes. */
export type Artefact = {
  /** SHA-256 of the bytes, hex: the same content is stored once. */
  readonly id: string;
  readonly contentType: string;
  readonly bytes: number;
};

export type ArtefactStore = {
  /** Durable when it resolves. Limit: 16 MiB. Throws StoreError. */
  put(content: Uint8Array | string, contentType: string): Promise<Artefact>;
  /** undefined when there is none of that id; throws StoreError 'corrupt' when the bytes do not fit the id. */
  get(id: string): Promise<Uint8Array | undefined>;
};
