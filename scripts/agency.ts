import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { agencyFolders } from './lib/agency-folders.ts';
import { projectFolder } from './lib/project-folder.ts';
import { addressesFile, writeAddresses } from './lib/start/write-addresses.ts';

const usage = `Usage: npm run agency -- AGENCY [flags]

Starts one agency alone. Its own flags follow its name; \`npm run agency -- AGENCY --help\` lists them.
یک دستگاه را به‌تنهایی راه می‌اندازد.

It follows what other agencies tell at the addresses in agencies.json of its data folder; where there is none, those of
rover.yaml are written there. To be found by the others, let it listen there, too: --port 4002, for example.

`;

// GraphQL.js looks twice at everything where this says nothing.
process.env['NODE_ENV'] ??= 'production';

/** Everything after the agency's name belongs to the agency, so the words are not parsed here. */
async function run([agency, ...flags]: readonly string[]): Promise<void> {
  const agencies = agencyFolders(join(projectFolder, 'subgraphs')).filter((name) => existsSync(mainOf(name)));
  const list = `Agencies · دستگاه‌ها: ${agencies.join(', ')}\n`;
  if (agency === '--help' || agency === '-h') {
    process.stdout.write(usage + list);
  } else if (agency === undefined || !agencies.includes(agency)) {
    const found =
      agency === undefined
        ? 'Which agency? کدام دستگاه؟'
        : `There is no agency ${JSON.stringify(agency)}. چنین دستگاهی نیست.`;
    process.stderr.write(`${found}\n\n${usage}${list}`);
    process.exitCode = 1;
  } else {
    await layAddresses(flags);
    process.argv = [process.execPath, mainOf(agency), ...flags];
    await import(pathToFileURL(mainOf(agency)).href);
  }
}

/** What is wrong with the folder, the agency itself says best. */
async function layAddresses(flags: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...flags], options: { data: { type: 'string' } }, strict: false });
  const folder = typeof values['data'] === 'string' ? values['data'] : '.data';
  if ('agencies' in values || 'help' in values || existsSync(addressesFile(folder))) return;
  const { readRover } = await import('./lib/read-rover.ts');
  const { subgraphs } = readRover(join(projectFolder, 'rover.yaml'));
  const addresses = subgraphs.map(({ name, routingUrl }) => [name, new URL(routingUrl).origin] as const);
  try {
    writeAddresses(folder, new Map(addresses));
  } catch {
    // not a folder, or not to be written
  }
}

function mainOf(agency: string): string {
  return join(projectFolder, 'subgraphs', agency, 'main.ts');
}

await run(process.argv.slice(2));
