import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Loaded before an agency's own program (`node --import`): what packages.json of this folder lists comes from there, all
 * else from where it always does.
 */
const folder = process.env['PANJEREH_PACKAGES'] ?? '';
const files = JSON.parse(readFileSync(join(folder, 'packages.json'), 'utf8')) as Record<string, string>;
const urls = new Map(Object.entries(files).map(([name, file]) => [name, pathToFileURL(join(folder, file)).href]));

registerHooks({
  resolve(name, context, next) {
    const url = urls.get(name);
    return url === undefined ? next(name, context) : { url, format: 'module', shortCircuit: true };
  },
});
