import type { KeyObject } from 'node:crypto';
import type { Kysely } from 'kysely';
import { checkNext } from '../../../schema/shared/ledger/check-next.ts';
import { readCheckpoint } from '../../../schema/shared/ledger/checkpoint.ts';
import { countersign, verifierKeyOf } from '../../../schema/shared/ledger/countersignature.ts';
import { isJsonObject } from '../../../schema/shared/ledger/parse-json.ts';
import { type ProvenGrowth, readGrowthText } from '../../../schema/shared/ledger/proof-bundle.ts';
import { publicKeyOf } from '../agency-key.ts';
import { type LastSigned, openLastSigned } from './last-signed.ts';

/** What a witness answers, with the status of the answer. */
export interface WitnessAnswer {
  /** 200 signed, 400 not understood, 409 not shown to go on from `last`, 422 refused for what `faults` says. */
  readonly status: 200 | 400 | 409 | 422;
  readonly body: {
    readonly line?: string;
    readonly verifierKey?: string;
    /** The text of the checkpoint that was signed last. */
    readonly last?: string | null;
    readonly faults?: readonly string[];
  };
}

/** An agency as a witness of the ledger: it signs only what goes on from what it signed before. */
export interface LedgerWitness {
  /** The public key, to be published by the agency: `name+key id+key`, https://c2sp.org/signed-note */
  readonly verifierKey: string;
  /** The text of the checkpoint that was signed last. */
  last(): Promise<string | null>;
  /** @param asked `{ checkpoint, growth }`: the text of a checkpoint, and the paths from the one that was signed last. */
  countersign(asked: unknown): Promise<WitnessAnswer>;
}

export interface LedgerWitnessOptions {
  /** The agency's own database: what it signed last is kept there. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
  readonly db: Kysely<any>;
  /** The agency. */
  readonly name: string;
  readonly privateKey: KeyObject;
  readonly now?: () => Date;
}

export async function openLedgerWitness(options: LedgerWitnessOptions): Promise<LedgerWitness> {
  const { db, name, privateKey, now = () => new Date() } = options;
  const signed = await openLastSigned(db);
  const verifierKey = verifierKeyOf(name, publicKeyOf(privateKey));
  return {
    verifierKey,
    last: () => signed.read(),
    async countersign(asked) {
      const request = readRequest(asked);
      if (request === null) return { status: 400, body: {} };
      const refusal = await judge(request, signed, now());
      if (refusal !== null) return refusal;
      return { status: 200, body: { line: countersign(request.body, name, privateKey, now()), verifierKey } };
    },
  };
}

interface WitnessRequest {
  readonly body: string;
  readonly growth: readonly ProvenGrowth[];
}

/** Null: nothing speaks against it, and it is now what was signed last, also after a crash. */
async function judge({ body, growth }: WitnessRequest, signed: LastSigned, now: Date): Promise<WitnessAnswer | null> {
  const last = await signed.read();
  if (last === body) return null;
  const next = readCheckpoint(body)!; // readRequest has seen to it
  const faults = checkNext(last === null ? null : readCheckpoint(last), next, growth, now);
  const kinds = faults.map(({ kind }) => kind);
  if (kinds.includes('UNPROVEN')) return { status: 409, body: { last } };
  if (kinds.length > 0) return { status: 422, body: { faults: [...new Set(kinds)] } };
  return (await signed.replace(last, next.number, body)) ? null : { status: 409, body: { last: await signed.read() } };
}

function readRequest(asked: unknown): WitnessRequest | null {
  if (!isJsonObject(asked) || typeof asked['checkpoint'] !== 'string' || typeof asked['growth'] !== 'string')
    return null;
  const growth = readGrowthText(asked['growth']);
  return growth === null || readCheckpoint(asked['checkpoint']) === null ? null : { body: asked['checkpoint'], growth };
}
