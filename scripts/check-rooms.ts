import { cruiseRooms } from './lib/cruise-rooms.ts';
import { projectFolder } from './lib/project-folder.ts';
import { runCommand } from './lib/run-command.ts';
import { ToolError } from './lib/tool-error.ts';

const usage = `Usage: npm run check:rooms

Checks who imports whom against the table in scripts/config/dependency-cruiser.mjs.
`;

function run(): void {
  const { kept, report } = cruiseRooms(projectFolder);
  if (!kept) throw new ToolError(report);
  process.stdout.write(report);
}

await runCommand({ usage, options: {}, run });
