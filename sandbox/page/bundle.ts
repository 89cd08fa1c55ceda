import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';

/** What the browser loads: one script and one style sheet. */
export type PageAssets = { readonly script: string; readonly style: string };

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The page as it is beside this file where Tocsin is packed; from the sources it is bundled at once. */
export async function loadPage(): Promise<PageAssets> {
  if (import.meta.url.endsWith('.ts')) return bundlePage();
  const [script, style] = await Promise.all([
    readFile(here('./page.js'), 'utf8'),
    readFile(here('./page.css'), 'utf8'),
  ]);
  return { script, style };
}

/** Bundles the page from its sources; about 50 ms. */
export async function bundlePage(): Promise<PageAssets & { readonly metafile: Metafile }> {
  // Only needed here: an installed Tocsin has no esbuild.
  const { build } = await import('esbuild');
  const built = await build({
    absWorkingDir: here('../..'),
    entryPoints: ['sandbox/page/browser/main.tsx', 'sandbox/page/browser/style/page.css'],
    outdir: 'page',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
  });
  const output = (ending: string): string =>
    built.outputFiles.find(({ path }) => path.endsWith(ending))!.text;
  return { script: output('.js'), style: output('.css'), metafile: built.metafile };
}
