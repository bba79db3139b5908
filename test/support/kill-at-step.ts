import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Loaded into an agency's process by `--import`: it dies by SIGKILL just before, or just after, its nth step is
 * committed. A step is a transaction in which an event was taken or a mutation acted; they are counted over all lives of
 * the agency. In the folder KILL_PLAN, `<agency>.before.<n>` and `<agency>.after.<n>` say when, each once.
 */
const folder = process.env['KILL_PLAN'] ?? '';
const agency = process.env['KILL_AGENCY'] ?? '';
const counter = join(folder, `${agency}.steps`);

let inStep = false;
const { prepare, exec } = DatabaseSync.prototype;

DatabaseSync.prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql);
  if (!/^(update "event_cursor"|update "idempotency")/.test(sql)) return statement;
  for (const method of ['run', 'all'] as const) {
    const original = statement[method].bind(statement) as (...values: unknown[]) => never;
    statement[method] = (...values: unknown[]) => {
      inStep = true;
      return original(...values);
    };
  }
  return statement;
};

DatabaseSync.prototype.exec = function (sql) {
  if (sql !== 'commit' || !inStep) {
    if (sql.startsWith('begin')) inStep = false;
    return exec.call(this, sql);
  }
  const step = (existsSync(counter) ? Number(readFileSync(counter, 'utf8')) : 0) + 1;
  dieIfPlanned(`${agency}.before.${step}`);
  exec.call(this, sql);
  writeFileSync(counter, String(step));
  dieIfPlanned(`${agency}.after.${step}`);
};

function dieIfPlanned(plan: string): void {
  const file = join(folder, plan);
  if (!existsSync(file)) return;
  rmSync(file);
  process.kill(process.pid, 'SIGKILL');
  for (;;); // the signal is on its way: nothing more happens in this process
}
