import { execFileSync } from 'node:child_process';

/** The process whose command line has all the words; whoever looks for one has started it. */
export function findProcess(...words: readonly string[]): number {
  const found = findProcesses(...words);
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) {
    throw new Error(`Expected one process with ${words.join(' ')}, found ${found.length}.`);
  }
  return only;
}

/** All processes whose command line has all the words. */
export function findProcesses(...words: readonly string[]): readonly number[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => words.every((word) => line.includes(word))).map((line) => Number.parseInt(line, 10));
}
