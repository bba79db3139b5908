import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { ToolError } from './tool-error.ts';

/** What a command accepts. `--help` is understood by every command and prints `usage`. */
export interface Command {
  readonly usage: string;
  readonly options: ParseArgsOptionsConfig;
  readonly run: (input: CommandInput) => Promise<void> | void;
}

/** What was typed: flags by name, and the words that are not flags. */
export interface CommandInput {
  readonly flags: Readonly<Record<string, unknown>>;
  readonly words: readonly string[];
}

/**
 * Runs one command of `scripts/`: arguments in, exit code out.
 *
 * A `ToolError` and a flag that is not known end with their sentence on stderr and exit code 1;
 * any other error is a defect of ours and keeps its stack.
 */
export async function runCommand(command: Command, args: readonly string[] = process.argv.slice(2)): Promise<void> {
  try {
    const input = readInput(command, args);
    if (input === null) process.stdout.write(command.usage);
    else await command.run(input);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    process.stderr.write(`${describe(error)}\n`);
    process.exitCode = 1;
  }
}

function readInput(command: Command, args: readonly string[]): CommandInput | null {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return values.help === true ? null : { flags: values, words: positionals };
  } catch (error) {
    throw new ToolError(`${(error as Error).message}\n\n${command.usage}`);
  }
}

function describe(error: ToolError): string {
  return error.persian === null ? error.message : `${error.message}\n${error.persian}`;
}
