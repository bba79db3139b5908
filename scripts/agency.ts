import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { agencyFolders } from './lib/agency-folders.ts';
import { projectFolder } from './lib/project-folder.ts';

const usage = `Usage: npm run agency -- AGENCY [flags]

Starts one agency alone. Its own flags follow its name; \`npm run agency -- AGENCY --help\` lists them.
یک دستگاه را به‌تنهایی راه می‌اندازد.

`;

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
    process.argv = [process.execPath, mainOf(agency), ...flags];
    await import(pathToFileURL(mainOf(agency)).href);
  }
}

function mainOf(agency: string): string {
  return join(projectFolder, 'subgraphs', agency, 'main.ts');
}

await run(process.argv.slice(2));
