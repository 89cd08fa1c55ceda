import { buildSync, type BuildOptions, type Metafile } from 'esbuild';
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FunctionName, type FunctionShape, shapeOf } from './shapes.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

/** The functions by the name of their file in `handlers/`. */
export const functionNames: readonly string[] = readdirSync(join(root, 'handlers'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('composition.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

/** How every function is bundled. */
export const bundleForm = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  // Else every letter of the Vietnamese texts takes six bytes.
  charset: 'utf8',
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  // CommonJS packages call require at run time; ES modules have none (esbuild issue 1921).
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  alias: {
    '@aws-sdk/credential-provider-node': join(here, 'lambda-credentials.ts'),
    '@slack/oauth': join(here, 'no-receiver.ts'),
    '@slack/socket-mode': join(here, 'no-receiver.ts'),
    express: join(here, 'no-receiver.ts'),
    'raw-body': join(here, 'no-receiver.ts'),
    'temporal-polyfill': join(here, 'lazy-temporal.ts'),
    // The name under which lazy-temporal.ts asks for the smallest form of it.
    'temporal-polyfill/implementation': join(root, 'node_modules/temporal-polyfill/index.js'),
  },
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions;

export type Bundle = {
  /** Bytes that are loaded before the first invocation. */
  readonly loaded: number;
  /** Bytes of everything, with what is loaded only when it is needed. */
  readonly all: number;
  /** Bytes of what draws pictures, in `all`, too: loaded with the first picture. */
  readonly drawing: number;
  /** Packages that are loaded before the first invocation. */
  readonly packages: readonly string[];
};

/** What the thread that draws opens: fonts and code that no bundler can put into a script. */
export const drawingFiles = [
  '@resvg/resvg-wasm/index_bg.wasm',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
] as const;

/**
 * Bundles one function into a folder of its own: `index.mjs`, and pieces that it loads when it needs them; for one that
 * draws `pictures/drawing.mjs` (handlers/composition.ts starts it), too.
 */
export function bundleFunction(name: string, out: string): Bundle {
  // Pieces of an earlier bundle have other names: they would be deployed, too.
  rmSync(join(out, name), { recursive: true, force: true });
  const { metafile } = buildSync({
    ...bundleForm,
    entryPoints: { index: join(root, 'handlers', `${name}.ts`) },
    outdir: join(out, name),
    outExtension: { '.js': '.mjs' },
    splitting: true,
    metafile: true,
  });
  const loaded = loadedOf(metafile);
  const inputs = loaded.flatMap((each) => Object.keys(each.inputs));
  const shape: FunctionShape = shapeOf(name as FunctionName);
  const drawing = shape.draws === true ? addDrawing(join(out, name)) : 0;
  return {
    loaded: sum(loaded),
    all: sum(Object.values(metafile.outputs)) + drawing,
    drawing,
    packages: [...new Set(inputs.flatMap(packageOf))].toSorted(),
  };
}

/** The thread that draws, and its files under the names by which it asks for them. */
function addDrawing(folder: string): number {
  const { metafile } = buildSync({
    ...bundleForm,
    entryPoints: { drawing: join(root, 'bot/pictures/drawing.ts') },
    outdir: join(folder, 'pictures'),
    outExtension: { '.js': '.mjs' },
    metafile: true,
  });
  const { resolve } = createRequire(import.meta.url);
  const copied = drawingFiles.map((name) => {
    const to = join(folder, 'node_modules', name);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(resolve(name), to);
    return { bytes: statSync(to).size };
  });
  return sum([...Object.values(metafile.outputs), ...copied]);
}

type Output = Metafile['outputs'][string];

function loadedOf({ outputs }: Metafile): readonly Output[] {
  const files = new Set(Object.keys(outputs).filter((file) => file.endsWith('/index.mjs')));
  for (const file of files)
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && path in outputs) files.add(path);
  return [...files].map((file) => outputs[file]!);
}

const packageOf = (file: string): readonly string[] => {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  return name === undefined ? [] : [name];
};

const sum = (outputs: readonly { readonly bytes: number }[]): number =>
  outputs.reduce((all, { bytes }) => all + bytes, 0);
