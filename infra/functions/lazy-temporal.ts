import { createRequire } from 'node:module';
import type * as Polyfill from 'temporal-polyfill';

type Temporal = typeof Polyfill.Temporal;

let loaded: Temporal | undefined;

// Bundled in its place (esbuild follows the call); run only when somebody asks about a zone.
declare const require: ReturnType<typeof createRequire>;

const temporal = (): Temporal =>
  (loaded ??= (require('temporal-polyfill/implementation') as typeof Polyfill).Temporal);

/** Stands in for temporal-polyfill in the bundles, which takes a third of what most functions take to load. */
export const Temporal = {
  get Instant(): Temporal['Instant'] {
    return temporal().Instant;
  },
};
