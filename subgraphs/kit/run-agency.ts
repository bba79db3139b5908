import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { makeKeyFile } from '../../schema/grant/make-key.ts';
import { type AgencyOptions, agencyUsage, readAgencyOptions } from './agency-options.ts';
import type { Subgraph } from './define-subgraph.ts';
import { readHosting } from './hosting.ts';
import { createLogger, type Logger } from './logger.ts';
import { createSpeaker, type Speaker } from './speaker.ts';
import { describeStartFailure } from './start-failure.ts';

/**
 * The whole life of an agency's process: read the command line, open, fill and serve the database, and stop in order
 * on SIGTERM, SIGINT or when the process that forked it is gone.
 *
 * A failure to start is told in one line, and the exit code is 1.
 */
export async function runAgency(subgraph: Subgraph): Promise<void> {
  const speaker = createSpeaker(subgraph.name, process);
  const options = await readOptions(speaker);
  if (options.help) {
    process.stdout.write(agencyUsage);
    process.exit(0);
  }
  let running: Running | undefined;
  const logger = createLogger(subgraph.name, (line) => void process.stderr.write(line));
  onFault(logger);
  // Until it runs, ending at once is in order too: what is half seeded rolls back.
  onStop(() => (running ? closeAndExit(running) : process.exit(0)));
  try {
    running = await start(subgraph, options, { speaker, logger });
  } catch (error) {
    await speaker.failed(describeStartFailure(error, options));
    process.exit(1);
  }
}

interface Running {
  close(): Promise<void>;
}

/** For running requests to end, in milliseconds; then the process ends without them. */
const drainTime = 10_000;

async function readOptions(speaker: Speaker): Promise<AgencyOptions> {
  try {
    return readAgencyOptions(process.argv.slice(2));
  } catch (error) {
    await speaker.failed({ code: 'BAD_ARGUMENT', text: `${(error as Error).message} Try --help.` });
    process.exit(1);
  }
}

async function start(
  subgraph: Subgraph,
  options: AgencyOptions,
  { speaker, logger }: { readonly speaker: Speaker; readonly logger: Logger },
): Promise<Running> {
  enableCompileCache(join(options.data, 'cache'));
  // Imported now, so that the compile cache covers them.
  const { openAgency } = await import('./open-agency.ts');
  const hosting = variableOf(subgraph.name, 'HOSTING');
  return openAgency(subgraph, {
    ...options,
    keys: settleKeys(subgraph.name, options),
    databaseUrl: process.env[variableOf(subgraph.name, 'DATABASE_URL')],
    hosting: readHosting(hosting, process.env[hosting]),
    logger,
    speaker: keepingCompiled(speaker),
  });
}

/** Writes the compile cache when all is loaded, for other agencies to read, and so that the end need not wait for it. */
function keepingCompiled(speaker: Speaker): Speaker {
  return {
    ...speaker,
    ready(url) {
      flushCompileCache();
      speaker.ready(url);
    },
  };
}

/** The given file, which must be there, or that of the data folder, which is made when missing. */
function settleKeys(agency: string, { keys, data }: AgencyOptions): string {
  if (keys !== undefined) return keys;
  const file = join(data, 'keys', `${agency}.json`);
  makeKeyFile(file);
  return file;
}

function variableOf(agency: string, what: string): string {
  return `${agency.replaceAll('-', '_').toUpperCase()}_${what}`;
}

/** A fault that nobody foresaw ends the process; Node itself would write out its text, and whoever that quotes. */
function onFault(logger: Logger): void {
  process.on('uncaughtException', (error) => {
    logger.unexpected(error);
    process.exit(1);
  });
}

/** Calls `stop` once, at the first sign that this process should end: a signal, or its parent gone. */
function onStop(stop: () => void): void {
  let stopped = false;
  for (const sign of ['SIGTERM', 'SIGINT', 'disconnect'] as const) {
    process.on(sign, () => {
      if (!stopped) stop();
      stopped = true;
    });
  }
  if (process.send && !process.connected) stop(); // gone before anybody listened
}

function closeAndExit(running: Running): void {
  setTimeout(() => process.exit(1), drainTime).unref();
  running.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
}
