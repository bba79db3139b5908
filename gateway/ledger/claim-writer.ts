import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import type { HoldWriter, ReleaseWriter } from './hold-writer.ts';

export interface Claim {
  /** The chain that this worker writes. */
  readonly writer: string;
  /** The chains that nobody wrote any more, this one included: how they ended may be unknown. */
  readonly abandoned: readonly string[];
  /** Lets go of the others. */
  readonly releaseOthers: () => Promise<void>;
}

/**
 * Goes on with a chain that nobody writes any more, or begins one. So there are as many chains as there ever were
 * gateways at a time, however often they started.
 */
export async function claimWriter(db: Kysely<LedgerTables>, hold: HoldWriter, now: Date): Promise<Claim> {
  const held = new Map<string, ReleaseWriter>();
  for (const { writer } of await db.selectFrom('ledger_writer').select('writer').orderBy('writer').execute()) {
    const release = await hold(writer);
    if (release !== null) held.set(writer, release);
  }
  const writer = held.keys().next().value ?? (await beginChain(db, hold, now));
  const others = [...held].filter(([name]) => name !== writer);
  return {
    writer,
    abandoned: [...held.keys()],
    async releaseOthers() {
      for (const [, release] of others) await release();
    },
  };
}

async function beginChain(db: Kysely<LedgerTables>, hold: HoldWriter, now: Date): Promise<string> {
  const writer = `w${randomBytes(6).toString('hex')}`;
  await hold(writer); // before others can see it
  await db.insertInto('ledger_writer').values({ writer, since: now.toISOString() }).execute();
  return writer;
}
