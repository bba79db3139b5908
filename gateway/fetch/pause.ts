import type { EndSignal } from '../kernel/end-signal.ts';

/** Resolves after so many milliseconds, or as soon as the signal aborts. */
export function pause(milliseconds: number, signal: EndSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', listener);
      resolve();
    };
    const listener = { handleEvent: end };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', listener);
    if (signal.aborted) end();
  });
}
