import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { projectFolder } from '../project-folder.ts';

/** CommonJS within a module asks for built-in modules only: the packages themselves are all inside. */
const requireOfModules = `import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);`;

/**
 * Writes packages as a few files in place of a thousand: each process that loads them spends most of its start with finding,
 * reading and compiling these. One module for each name, which share what they have in common, so that there is one
 * GraphQL.js; `packages.json` says which file is whose.
 *
 * @param folder appears when it is whole; what else its parent holds is of former packages, and goes
 */
export async function packPackages(folder: string, names: readonly string[]): Promise<void> {
  await rm(dirname(folder), { recursive: true, force: true });
  const draft = `${folder}.draft`;
  const files = new Map(names.map((name) => [name, `${name.replaceAll('/', '.')}.mjs`]));
  await bundle(draft, files);
  await writeFile(join(draft, 'packages.json'), JSON.stringify(Object.fromEntries(files)));
  await rename(draft, folder);
}

async function bundle(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await build({
    absWorkingDir: projectFolder,
    entryPoints: Object.fromEntries([...files].map(([name, file]) => [file.replace(/\.mjs$/, ''), `package:${name}`])),
    plugins: [await entriesOf([...files.keys()])],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: `node${process.versions.node}`,
    // GraphQL.js has a form for each kind of module; all must get the same.
    mainFields: ['module', 'main'],
    banner: { js: requireOfModules },
    define: { 'process.env.NODE_ENV': '"production"' },
    // Every process keeps the text in memory. Names stay: errors and stacks speak of them.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none', // what is packed here is never given away
    logLevel: 'warning',
  });
}

/** A module for each package that passes on its exports by name: esbuild does not know those of CommonJS. */
async function entriesOf(names: readonly string[]): Promise<Plugin> {
  const texts = new Map(await Promise.all(names.map(async (name) => [name, await entryOf(name)] as const)));
  return {
    name: 'packages',
    setup(esbuild) {
      const namespace = 'package';
      esbuild.onResolve({ filter: /^package:/ }, ({ path }) => ({ path: path.slice(namespace.length + 1), namespace }));
      esbuild.onLoad({ filter: /.*/, namespace }, ({ path }) => {
        return { contents: texts.get(path) ?? '', resolveDir: projectFolder };
      });
    },
  };
}

async function entryOf(name: string): Promise<string> {
  const exported = (await import(name)) as Readonly<Record<string, unknown>>;
  // The default of CommonJS is often all of the names once more, which nobody imports.
  const isMeant = (key: string) => (key === 'default' ? typeof exported[key] === 'function' : /^(?!__)\w+$/.test(key));
  return `export { ${Object.keys(exported).filter(isMeant).join(', ')} } from '${name}';`;
}
