import { readFileSync } from 'node:fs';
import type { Fault } from '../schema/shared/ledger/fault.ts';
import { type Verification, verifyProof } from '../schema/shared/ledger/verify-proof.ts';
import { runCommand, type CommandInput } from './lib/run-command.ts';
import { ToolError } from './lib/tool-error.ts';
import { wholeNumber } from './lib/whole-number.ts';

const usage = `Usage: npm run ledger -- verify --proof FILE --heads FILE [--needed N]

Checks that a person's lines are in the ledger as they were written. Needs neither database nor network.
درستی سطرهای یک شخص را در دفتر خوانش‌ها می‌سنجد؛ نه به پایگاه داده نیاز دارد و نه به شبکه.

  --proof FILE   what Person.verifyLedger gave as "proof"
  --heads FILE   what it gave as "heads", now or earlier: checkpoints with agencies' countersignatures and keys
  --needed N     how many agencies must have countersigned each checkpoint (default 1)
  --help         print this

It prints one line for each fault, or for each line that is proven. Exit code 0: everything is proven; 2: faults were
found; 1: the command was not understood, or a file cannot be read.
`;

async function run({ flags, words: [command, ...others] }: CommandInput): Promise<void> {
  if (command !== 'verify' || others.length > 0) throw new ToolError(usage);
  const needed = wholeNumber('--needed', flags['needed'] ?? 1, 1, 1_000);
  const verification = verifyProof(readText('--proof', flags['proof']), readText('--heads', flags['heads']), needed);
  process.stdout.write(report(verification));
  process.exitCode = verification.faults.length === 0 ? 0 : 2;
}

function readText(flag: string, file: unknown): string {
  if (typeof file !== 'string') throw new ToolError(`${flag} FILE is missing.\n\n${usage}`);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw new ToolError(`${flag}: ${file} cannot be read (${code}).`, `پروندهٔ ${file} خوانده نشد (${code}).`);
  }
}

function report({ faults, lines, checkpoint, checkpoints }: Verification): string {
  if (faults.length > 0) return `${faults.map(describeFault).join('\n')}\nFAULTS ${faults.length}\n`;
  const proven = lines.map(({ record: { at, content }, writer, sequence, leaf }) =>
    ['OK', at, content.kind, content.basis, content.client, `${writer}/${sequence}/${leaf}`].join(' '),
  );
  const signers = checkpoint?.witnesses.toSorted().join(',') ?? '';
  const end = `PROVEN ${lines.length} checkpoint=${checkpoint?.number} at=${checkpoint?.at} by=${signers} heads=${checkpoints}`;
  return `${[...proven, end].join('\n')}\n`;
}

function describeFault({ kind, place }: Fault): string {
  const where = Object.entries(place).map(([part, value]) => `${part}=${value}`);
  return [kind, ...where].join(' ');
}

await runCommand({
  usage,
  options: { proof: { type: 'string' }, heads: { type: 'string' }, needed: { type: 'string' } },
  run,
});
