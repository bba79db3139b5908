import type { DestinationStream, Logger } from 'pino';
import { destination, pino } from 'pino';
import { createClock } from './clock.ts';
import { redact } from '../../schema/shared/redact.ts';

type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

export interface LogOptions {
  readonly level: LogLevel;
  /** Where lines go; by default standard output. */
  readonly stream?: LogStream;
}

type LogStream = DestinationStream & { flushSync?(): void };

export interface Log {
  readonly logger: Logger;
  /** A line of the level "info" as `logger` would write it, at a third of its cost: there is one for each request, with fields. */
  readonly writeLine: (fields: object, msg: string) => void;
  /** Writes what still waits to be written, before the process ends. */
  flush(): void;
}

/** Lines leave together, after so many milliseconds or characters: a write of its own would cost as much as making the line. */
const together = { time: 100, length: 60_000 };

/** Lines that wait are one text, made bytes once. */
function openOutput(): LogStream {
  const output = destination({ dest: 1, sync: false, contentMode: 'buffer' });
  let waiting = '';
  const release = (): void => {
    if (waiting !== '') output.write(Buffer.from(waiting) as never);
    waiting = '';
  };
  setInterval(release, together.time).unref();
  return {
    write(line) {
      waiting += line;
      if (waiting.length >= together.length) release();
    },
    flushSync() {
      release();
      output.flushSync();
    },
  };
}

/** One JSON object a line: `time` (RFC 3339, UTC), `level` by name, `msg`, and what the line is about. */
export function createLog({ level, stream = openOutput() }: LogOptions): Log {
  const time = createClock();
  const logger = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${time()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
    },
    stream,
  );
  return {
    logger,
    writeLine(fields, msg) {
      if (!logger.isLevelEnabled('info')) return;
      const inside = JSON.stringify(fields).slice(1, -1);
      stream.write(`{"level":"info","time":"${time()}",${inside},"msg":${JSON.stringify(msg)}}\n`);
    },
    flush: () => stream.flushSync?.(),
  };
}

/** Name, code, place and redacted sentence of an error: enough to find it, nothing of the data it met. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as NodeJS.ErrnoException;
  const [, ...frames] = (error.stack ?? '').split('\n    at ');
  return {
    name: error.name,
    code,
    message: redact(error.message),
    at: frames.slice(0, 5).map((frame) => frame.trim()),
  };
}
