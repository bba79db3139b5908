import type { Foretold, Preview } from './preview.ts';

/** In milliseconds; who is still typing has not asked for anything. */
const firstPause = 400;
/** In milliseconds, between two questions about one operation. */
const longestPause = 30_000;

/**
 * Asks what an operation would do once it rests, and again after ever longer pauses while the gateway cannot say it.
 *
 * @param signal ends the asking: the operation is another one by now
 * @returns null when the gateway would refuse the operation, or nobody wants to know any more
 */
export async function foresee(
  ask: () => Promise<Foretold>,
  signal: AbortSignal,
  rest: (milliseconds: number, signal: AbortSignal) => Promise<void> = pauseFor,
): Promise<Preview | null> {
  for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
    await rest(pause, signal);
    const told = signal.aborted ? 'refused' : await ask();
    if (signal.aborted || told === 'refused') return null;
    if (told !== 'later') return told;
  }
}

function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
