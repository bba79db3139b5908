import type { StartFailure } from './start-failure.ts';

/** How a starting agency tells what it does. */
export interface Speaker {
  progress(done: number, total: number): void;
  notice(text: string): void;
  ready(url: string): void;
  /** Resolves when the failure has been handed over, so that the process may end. */
  failed(failure: StartFailure): Promise<void>;
}

/** What a speaker needs of `process`. */
export interface Surroundings {
  readonly send?: ((message: object, delivered: () => void) => unknown) | undefined;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** Between two reports of progress, in milliseconds. */
const pause = 100;

/** Messages for the process that forked this one, or lines for a person. */
export function createSpeaker(agency: string, around: Surroundings, now = () => performance.now()): Speaker {
  const { send } = around;
  return send ? sendMessages(agency, send.bind(around), around, now) : writeLines(agency, around);
}

function sendMessages(
  agency: string,
  send: NonNullable<Surroundings['send']>,
  { stderr }: Surroundings,
  now: () => number,
): Speaker {
  let spoken = -Infinity;
  const ignore = () => {}; // a parent that is gone is noticed elsewhere
  return {
    progress(done, total) {
      if (done < total && now() - spoken < pause) return;
      spoken = now();
      send({ type: 'progress', agency, done, total }, ignore);
    },
    notice: (text) => void send({ type: 'notice', agency, text }, ignore),
    ready: (url) => void send({ type: 'ready', agency, url }, ignore),
    failed({ code, text }) {
      stderr.write(`${agency}: ${text} [${code}]\n`);
      return new Promise((resolve) => send({ type: 'failed', agency, code, text }, resolve));
    },
  };
}

function writeLines(agency: string, { stdout, stderr }: Surroundings): Speaker {
  let percent = 0;
  return {
    progress(done, total) {
      const reached = Math.floor((10 * done) / Math.max(total, 1)) * 10;
      if (reached <= percent) return;
      percent = reached;
      stdout.write(`${agency}: ${done} of ${total} seeded\n`);
    },
    notice: (text) => void stdout.write(`${agency}: ${text}\n`),
    ready: (url) => void stdout.write(`${agency}: answers the gateway at ${url}\n`),
    async failed({ code, text }) {
      stderr.write(`${agency}: ${text} [${code}]\n`);
    },
  };
}
