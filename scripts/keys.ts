import { readFileSync } from 'node:fs';
import { readKeySet, type Jwk } from '../schema/grant/key-set.ts';
import { makeKey, makeKeyFile, writeKeySet } from '../schema/grant/make-key.ts';
import { keyFileOf } from './lib/start/make-secrets.ts';
import { runCommand, type CommandInput } from './lib/run-command.ts';
import { ToolError } from './lib/tool-error.ts';
import { writeFiles } from './lib/write-files.ts';

const usage = `Usage: npm run keys -- AGENCY [--data DIR | --keys FILE] [--ed25519]

Gives the calls to an agency a new key: puts it before the one in use, which stays accepted, and takes out older ones.
A gateway and an agency that run take it up within a second.
کلید تازه‌ای برای امضای درخواست‌های یک دستگاه می‌سازد؛ کلید کنونی هم پذیرفته می‌ماند.

  AGENCY       its name in rover.yaml, such as post
  --data DIR   the data folder, which holds keys/AGENCY.json; default .data
  --keys FILE  the file of its keys, in place of the one in the data folder
  --ed25519    a key pair in place of a shared key: the agency needs only the public half, without "d"
  --help       print this
`;

async function run({ flags, words }: CommandInput): Promise<void> {
  const [agency, ...others] = words;
  if (agency === undefined || others.length > 0 || !/^[\w-]+$/.test(agency)) {
    throw new ToolError(`Name one agency.\n\n${usage}`, 'نام یک دستگاه را بنویسید.');
  }
  const { keys, data } = flags;
  const file = typeof keys === 'string' ? keys : keyFileOf(typeof data === 'string' ? data : '.data', agency);
  const fresh = rotate(file, flags['ed25519'] === true ? 'ed25519' : 'hmac-sha256');
  process.stdout.write(`${file}: calls to ${agency} are signed with ${fresh} from now on.\n`);
}

/** @returns the new key's id */
function rotate(file: string, algorithm: 'hmac-sha256' | 'ed25519'): string {
  makeKeyFile(file);
  const text = readFileSync(file, 'utf8');
  check(text, file);
  const { keys } = JSON.parse(text) as { keys: Jwk[] };
  const fresh = makeKey(algorithm);
  writeFiles(new Map([[file, writeKeySet([fresh, ...keys.slice(0, 1)])]]), 0o600);
  return String(fresh.kid);
}

/** What is no set of keys is left alone. */
function check(text: string, file: string): void {
  try {
    readKeySet(text, file);
  } catch (error) {
    throw new ToolError((error as Error).message, 'این پرونده مجموعه‌ای از کلیدها نیست.');
  }
}

await runCommand({
  usage,
  options: { data: { type: 'string' }, keys: { type: 'string' }, ed25519: { type: 'boolean' } },
  run,
});
