import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import type { Example } from '../../gateway/explorer/page/example.ts';
import { projectFolder } from './project-folder.ts';

/** Sources of the page; private to the room `gateway/explorer` and to this, its builder. */
export const pageFolder: string = join(projectFolder, 'gateway/explorer/page');

/** The editor's background workers, by the label under which it asks for them. */
const workers = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
} as const;

const jsoncPlugin = join(pageFolder, 'jsonc-plugin.ts');

/** Under its former name, GraphiQL would get the GraphQL plugin a second time and in a shape that it cannot use. */
const prettierPlugins = {
  'prettier/plugins/estree': jsoncPlugin,
  'prettier/parser-babel': jsoncPlugin,
  'prettier/parser-graphql': 'prettier/plugins/graphql',
} as const;

/** What was written: paths below the folder, and their sizes as they are and as they travel. */
export interface Bundle {
  readonly files: readonly string[];
  readonly bytes: number;
  readonly compressedBytes: number;
}

/** Writes `index.html` and `assets/` into a folder: page and workers in one pass, so that they share what they can. */
export async function bundleExplorer(folder: string, examples: readonly Example[]): Promise<Bundle> {
  const outputs = await bundle(join(folder, 'assets'), examples);
  await writeFile(join(folder, 'index.html'), await fillTemplate(outputs, folder));
  const files = Object.keys(outputs).map((output) => relative(folder, join(projectFolder, output)));
  const bytes = Object.values(outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { files, bytes, compressedBytes: await compressAll(folder, files) };
}

async function bundle(assets: string, examples: readonly Example[]): Promise<Metafile['outputs']> {
  const { metafile } = await build({
    absWorkingDir: projectFolder,
    entryPoints: { explorer: join(pageFolder, 'main.tsx'), icon: join(pageFolder, 'icon.svg'), ...workers },
    outdir: assets,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    loader: { '.ttf': 'file', '.woff2': 'file', '.svg': 'copy' },
    alias: prettierPlugins,
    define: { 'process.env.NODE_ENV': '"production"', EXAMPLES: JSON.stringify(examples) },
    // Licences of what is bundled stand in a file beside it.
    legalComments: 'linked',
    metafile: true,
    logLevel: 'warning',
  });
  return metafile.outputs;
}

async function fillTemplate(outputs: Metafile['outputs'], folder: string): Promise<string> {
  const template = await readFile(join(pageFolder, 'index.html'), 'utf8');
  const script = entry(outputs, 'main.tsx', folder);
  const styles = Object.values(outputs).find(({ entryPoint }) => entryPoint?.endsWith('main.tsx'))?.cssBundle ?? '';
  const workerAttributes = Object.entries(workers).map(
    ([label, source]) => `data-${label}-worker="${entry(outputs, source, folder)}"`,
  );
  return template
    .replace('{{script}}', script)
    .replace('{{icon}}', entry(outputs, 'icon.svg', folder))
    .replace('{{styles}}', relative(folder, join(projectFolder, styles)))
    .replace('{{workers}}', workerAttributes.join(' '));
}

/** The path, below the folder, of what became of a source. */
function entry(outputs: Metafile['outputs'], source: string, folder: string): string {
  const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(source));
  if (found === undefined) throw new Error(`esbuild wrote nothing for ${source}.`);
  return relative(folder, join(projectFolder, found[0]));
}

/** Writes a brotli copy beside each file that gains by it, so that serving one costs nothing. Resolves to their size. */
async function compressAll(folder: string, files: readonly string[]): Promise<number> {
  const texts = files.filter((file) => /\.(?:js|css|svg)$/.test(file));
  const sizes = await Promise.all(texts.map((file) => compress(join(folder, file))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function compress(file: string): Promise<number> {
  const text = await readFile(file);
  // Level 5 of 11: a sixth of a second for all files, and within 8 % of what the slow levels reach.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  const small = await promisify(brotliCompress)(text, { params });
  await writeFile(`${file}.br`, small);
  return small.length;
}
