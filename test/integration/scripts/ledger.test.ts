import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { type ChainEntry, entryText } from '../../../schema/shared/ledger/chain-entry.ts';
import { checkpointText } from '../../../schema/shared/ledger/checkpoint.ts';
import { countersign, verifierKeyOf } from '../../../schema/shared/ledger/countersignature.ts';
import { encodeHash } from '../../../schema/shared/ledger/hash-text.ts';
import { emptyRoot, leafHash } from '../../../schema/shared/ledger/merkle-hash.ts';
import { bundleText } from '../../../schema/shared/ledger/proof-bundle.ts';
import { headsText } from '../../../schema/shared/ledger/published-heads.ts';
import { recordText } from '../../../schema/shared/ledger/record.ts';
import { noteText } from '../../../schema/shared/ledger/signed-note.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const script = join(import.meta.dirname, '../../../scripts/ledger.ts');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const at = '2026-10-23T08:30:00.000Z';

it('proves a line from two files alone, and says who countersigned', () => {
  const { code, output } = verify(record('TAX'), 'TAX');

  expect([code, output]).toEqual([
    0,
    [`OK ${at} READ SELF portal w1/0/0`, `PROVEN 1 checkpoint=1 at=${at} by=post heads=1\n`].join('\n'),
  ]);
});

it('names each fault and its place, with an exit code of its own', () => {
  const { code, output } = verify(record('TAX'), 'OTHER');

  expect([code, output]).toEqual([2, 'ALTERED writer=w1 sequence=0 leaf=0\nFAULTS 1\n']);
});

it('asks for more countersignatures where more are wanted', () => {
  const { code, output } = verify(record('TAX'), 'TAX', ['--needed', '2']);

  expect([code, output.split('\n')[0]]).toEqual([2, 'UNSIGNED checkpoint=1']);
});

it.each([
  ['without a command', [], 'Usage'],
  ['without files', ['verify'], '--proof FILE is missing'],
  ['with a file that is not there', ['verify', '--proof', '/nowhere', '--heads', '/nowhere'], 'ENOENT'],
])('says what it needs %s', (_, words, expected) => {
  const { code, errors } = run(words);

  expect([code, errors.includes(expected)]).toEqual([1, true]);
});

it('explains itself', () => {
  expect(run(['--help'])).toMatchObject({ code: 0, output: expect.stringContaining('Exit code 0') });
});

/** A ledger of one record. `written`: its purpose when its hash was taken. */
function verify(text: string, written: string, flags: readonly string[] = []) {
  const entry: ChainEntry = {
    at,
    count: 1,
    previous: encodeHash(emptyRoot()),
    root: encodeHash(leafHash(record(written))),
    sequence: 0,
    writer: 'w1',
  };
  const root = encodeHash(leafHash(entryText(entry)));
  const body = checkpointText({ number: 1, at, heads: [{ writer: 'w1', size: 1, root }] });
  const [proof, heads] = [join(folder.path, 'proof.json'), join(folder.path, 'heads.json')];
  const lines = [{ record: text, writer: 'w1', sequence: 0, leaf: 0, proof: [] }];
  const entries = [{ entry: entryText(entry), proof: [] }];
  writeFileSync(proof, bundleText({ checkpoint: body, since: null, lines, entries, growth: [] }));
  const signatures = [countersign(body, 'post', privateKey, new Date(at))];
  writeFileSync(
    heads,
    headsText({ witnesses: [verifierKeyOf('post', publicKey)], notes: [noteText({ body, signatures })] }),
  );
  return run(['verify', '--proof', proof, '--heads', heads, ...flags]);
}

function run(words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  return { code: status, output: stdout, errors: stderr };
}

function record(purpose: string): string {
  return recordText({
    at,
    content: {
      agency: null,
      basis: 'SELF',
      case: null,
      client: 'portal',
      fields: [{ agency: 'post', coordinates: ['Person.residence'], outcome: 'RETURNED' }],
      grounds: null,
      intent: null,
      kind: 'READ',
      operation: 'ab',
      purpose,
      role: null,
    },
    ordinal: 1,
    reader: null,
    salt: 'c2FsdA',
    subject: 'c3ViamVjdA',
    visibleFrom: null,
  });
}
