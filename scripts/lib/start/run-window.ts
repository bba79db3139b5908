import { join } from 'node:path';
import { releaseMemory } from '../../../schema/shared/release-memory.ts';
import { ProcessGroup } from '../process-group.ts';
import { ToolError } from '../tool-error.ts';
import { announce } from './announce.ts';
import { explainFolderError, openDataFolder } from './open-data-folder.ts';
import { openWindow, partsOf, type OpenWindow } from './open-window.ts';
import { createProgressDisplay, type ProgressDisplay } from './progress-display.ts';
import { readAgencies, settleStart, type StartPlan } from './settle-start.ts';
import { defaultPort, type StartOptions } from './start-options.ts';
import { listenForStop } from './stop-signals.ts';
import { writePersonas } from './write-personas.ts';

/**
 * The whole of `npm start`: opens the window, keeps it open until somebody asks to stop or the gateway ends, and
 * leaves no process behind.
 *
 * @param startedAt when the command began, by `performance.now()`
 * @throws {ToolError} when something did not start, or the gateway ended by itself
 */
export async function runWindow(options: StartOptions, startedAt: number): Promise<void> {
  const stop = listenForStop();
  // Whoever read the output may be gone first (`npm start | tee log`, a closed terminal); stopping needs no reader.
  process.stdout.on('error', () => undefined);
  const rover = readAgencies();
  const release = openDataFolder(options.data);
  try {
    await keepOpen(await settleStart(options, rover), stop.asked, startedAt);
  } catch (error) {
    throw explainFolderError(options.data, error);
  } finally {
    release();
    stop.ignore();
  }
}

async function keepOpen(plan: StartPlan, asked: Promise<'stop'>, startedAt: number): Promise<void> {
  const display = createProgressDisplay(partsOf(plan), process.stdout);
  const group = createGroup(plan, display);
  try {
    const opened = await Promise.race([open(plan, group, display, startedAt), asked]);
    if (opened === 'stop') return;
    const ended = await Promise.race([opened.gateway.ended, asked]);
    if (ended !== 'stop') throw new ToolError(`The gateway ended: ${ended}`, 'دروازه از کار افتاد.');
  } finally {
    display.close();
    process.stdout.write('Stopping… · در حال بستن…\n');
    await group.stop();
    process.stdout.write('Everything is closed. · همه بسته شد.\n');
  }
}

function createGroup({ data }: StartPlan, display: ProgressDisplay): ProcessGroup {
  return new ProcessGroup({
    logFolder: join(data, 'logs'),
    environment: { ...process.env, NODE_COMPILE_CACHE: join(data, 'cache') },
    onMessage(name, { type, done, total, text }) {
      if (type === 'progress') display.update(name, Number(done) / Math.max(Number(total), 1));
      if (type === 'notice') display.say(`${name}: ${String(text)}`);
    },
  });
}

async function open(
  plan: StartPlan,
  group: ProcessGroup,
  display: ProgressDisplay,
  startedAt: number,
): Promise<OpenWindow> {
  const personas = writePersonas(plan.data, plan.people);
  const window = await openWindow(plan, group, display);
  display.close();
  await releaseMemory();
  for (const { name, ended } of window.agencies) void ended.then((reason) => reportEnd(plan, group, name, reason));
  process.stdout.write(
    announce({
      url: `http://127.0.0.1:${plan.port}`,
      personas,
      people: plan.people,
      agencies: window.agencies.length,
      logs: join(plan.data, 'logs'),
      elapsed: performance.now() - startedAt,
      portFlag: plan.port === defaultPort ? '' : ` --port ${plan.port}`,
    }),
  );
  return window;
}

/** The rest goes on without it: that is what federation is for. */
function reportEnd({ data, agencyPorts }: StartPlan, group: ProcessGroup, name: string, reason: string): void {
  if (group.isStopping) return;
  process.stdout.write(
    [
      `${name} has ended: ${reason.replace(/\.?$/, '.')} The other agencies go on without it.`,
      `«${name}» از کار افتاد؛ دستگاه‌های دیگر به کار ادامه می‌دهند.`,
      `  npm run agency -- ${name} --data ${data} --port ${agencyPorts.get(name)}   brings it back`,
      '',
    ].join('\n'),
  );
}
