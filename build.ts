/*
 * Builds what is packed: `npm run build`, or `npx node build.ts --out DIR`. Node strips no types below node_modules, so
 * an installed Tocsin needs JavaScript; everything it uses from other packages is in it, which starts it a third faster.
 */
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { bundlePage } from './sandbox/page/bundle.ts';

const root = dirname(fileURLToPath(import.meta.url));

const form: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  // CommonJS packages call require at run time; ES modules have none (esbuild issue 1921).
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/** Writes the product, the demo's local world and the licences of what is in them into a folder that is emptied first. */
export async function buildInto(out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  const product = await build({
    ...form,
    // What draws runs in a thread, so it is a file of its own.
    entryPoints: { 'cli/main': 'bot/cli/main.ts', 'pictures/drawing': 'bot/pictures/drawing.ts' },
    outdir: out,
    // A command's module is loaded when the command is called.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  });
  const foreign = Object.keys(product.metafile!.inputs).filter((file) =>
    /^(sandbox|test|bench)\//.test(file),
  );
  if (foreign.length > 0) throw new Error(`the product would contain ${foreign.join(', ')}`);
  // In one file: it finds what it needs relative to its own place, so that place has to be known.
  const world = await build({
    ...form,
    entryPoints: ['sandbox/demo/demo.ts'],
    outfile: join(out, 'sandbox/demo.js'),
    external: ['esbuild', 'playwright-core', '@sparticuz/chromium'],
  });
  const sandbox = await build({
    ...form,
    entryPoints: ['sandbox/demo/sandbox.ts'],
    outfile: join(out, 'sandbox/sandbox.js'),
    external: ['esbuild'],
  });
  const inTime = await build({
    ...form,
    entryPoints: ['sandbox/demo/product-process.ts'],
    outfile: join(out, 'sandbox/product-process.js'),
  });
  const page = await bundlePage();
  await writeFile(join(out, 'sandbox/page.js'), page.script);
  await writeFile(join(out, 'sandbox/page.css'), page.style);
  await cp(join(root, 'sandbox/demo/tocsin.yaml'), join(out, 'sandbox/tocsin.yaml'));
  const bundles = [product, world, sandbox, inTime].map(({ metafile }) => metafile!);
  const licences = await licencesOf([...bundles, page.metafile]);
  await writeFile(join(out, 'third-party-licences.txt'), licences);
}

/** Everything that `npm pack` takes, built, in a folder of its own: nothing in the repository changes. */
export async function stagePackage(folder: string): Promise<void> {
  const { files } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly files: readonly string[];
  };
  await mkdir(folder, { recursive: true });
  for (const name of ['package.json', ...files.filter((each) => each !== 'dist')]) {
    await cp(join(root, name), join(folder, name), { recursive: true });
  }
  await buildInto(join(folder, 'dist'));
}

/** Name, version, licence and its text of every package that is part of a bundle. */
async function licencesOf(bundles: readonly Metafile[]): Promise<string> {
  const inputs = bundles.flatMap(({ inputs: files }) => Object.keys(files));
  const folders = new Set(
    inputs.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  const texts = [...folders].toSorted().map(async (folder) => {
    const { name, version, license } = JSON.parse(
      await readFile(join(root, folder, 'package.json'), 'utf8'),
    ) as { readonly name: string; readonly version: string; readonly license?: string };
    const file = (await readdir(join(root, folder))).find((each) => /^licen[cs]e/i.test(each));
    const text = file === undefined ? '' : await readFile(join(root, folder, file), 'utf8');
    return `${name} ${version} (${license ?? 'no licence named'})\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } });
  const out = resolve(values.out);
  await buildInto(out);
  console.log(`built ${out}`);
  if (out === join(root, 'dist'))
    console.log('bin/tocsin.mjs now runs this and not the sources; remove the folder to go back');
}
