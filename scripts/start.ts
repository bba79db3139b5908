import { readStartOptions, startFlags, startUsage } from './lib/start/start-options.ts';
import { runCommand, type CommandInput } from './lib/run-command.ts';

const startedAt = performance.now();

async function run(input: CommandInput): Promise<void> {
  const options = readStartOptions(input);
  const { runWindow } = await import('./lib/start/run-window.ts');
  await runWindow(options, startedAt);
}

await runCommand({ usage: startUsage, options: startFlags, run });
