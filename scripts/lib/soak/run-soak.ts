import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A test that does more of the same when its environment says so. */
export interface SoakPart {
  readonly name: string;
  /** The file of the test. */
  readonly test: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Parts that run at a time: each keeps about one core busy. */
const together = 2;

/** Runs the parts, in their order, and prints what they say under their names, and at the end how each went. */
export async function runSoak(parts: readonly SoakPart[]): Promise<readonly string[]> {
  const waiting = [...parts];
  const report: { name: string; passed: boolean; seconds: number }[] = [];

  async function lane(): Promise<void> {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const startedAt = performance.now();
      const passed = await runPart(part);
      report.push({ name: part.name, passed, seconds: (performance.now() - startedAt) / 1000 });
    }
  }

  await Promise.all(Array.from({ length: together }, lane));
  process.stdout.write('\n');
  for (const { name, passed, seconds } of report) {
    process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(12)}  ${seconds.toFixed(0).padStart(4)} s\n`);
  }
  return report.flatMap(({ name, passed }) => (passed ? [] : [name]));
}

async function runPart({ name, test, environment }: SoakPart): Promise<boolean> {
  const jest = ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const child = spawn(process.execPath, [...jest, test, '--testPathIgnorePatterns=/node_modules/'], {
    // GraphQL.js looks twice at everything where this says nothing else.
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told = [child.stdout, child.stderr].map((stream) => repeat(stream, name));
  const [code] = (await once(child, 'exit')) as [number | null];
  await Promise.all(told);
  return code === 0;
}

async function repeat(stream: Readable, name: string): Promise<void> {
  for await (const line of createInterface(stream)) {
    if (line.trim() !== '') process.stdout.write(`${name.padEnd(12)} | ${line}\n`);
  }
}
