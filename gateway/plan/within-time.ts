import { createContext, Script } from 'node:vm';

/** Runs synchronous work; throws what it throws, or `onLate()` when it is not done after `milliseconds`. */
export type WithinTime = <Result>(work: () => Result, milliseconds: number, onLate: () => Error) => Result;

/**
 * Ends synchronous work whose time is over, wherever it stands: Node's watchdog thread stops the isolate, which is
 * what `timeout` of a script does to everything the script has called. The script is ours and always the same.
 *
 * Time in which the machine let the thread wait is not the work's: work that was stopped by then is begun once more.
 *
 * Nothing of the work runs on, no `finally` either: it must leave nothing half done that outlives it. Costs a
 * third of a millisecond; the event loop waits as long as the work takes.
 *
 * @see https://nodejs.org/api/vm.html#scriptrunincontextcontextifiedobject-options
 */
export function createWithinTime(): WithinTime {
  const script = new Script('run()');
  const sandbox: { run: () => unknown } = { run: () => undefined };
  const context = createContext(sandbox);
  return <Result>(work: () => Result, milliseconds: number, onLate: () => Error): Result => {
    let outcome: { readonly result: Result } | undefined;
    sandbox.run = () => void (outcome = { result: work() });
    const attempt = () => script.runInContext(context, { timeout: Math.max(1, Math.round(milliseconds)) });
    try {
      againIfKeptWaiting(attempt, milliseconds);
    } catch (error) {
      throw isLate(error) ? onLate() : error;
    } finally {
      sandbox.run = () => undefined;
    }
    return outcome!.result;
  };
}

/** @param milliseconds of processor time: a thread that had less than half of it was kept waiting. */
function againIfKeptWaiting(attempt: () => void, milliseconds: number): void {
  const before = process.threadCpuUsage();
  try {
    attempt();
  } catch (error) {
    const { user, system } = process.threadCpuUsage(before);
    if (!isLate(error) || (user + system) / 1000 > milliseconds / 2) throw error;
    attempt();
  }
}

function isLate(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
