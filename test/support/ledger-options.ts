import type { LedgerOperation, Reading } from '../../gateway/kernel/ledger.ts';
import type { LedgerOptions } from '../../gateway/ledger/ledger.ts';
import type { DatabaseLocation } from '../../subgraphs/kit/database/database.ts';

export const testSubjectKey = 'a-key-that-only-tests-know-0123456789';

export function ledgerOptions(database: DatabaseLocation): LedgerOptions {
  return {
    database,
    subjectKey: testSubjectKey,
    deadline: 5_000,
    gather: 0,
    queue: 10_000,
    checkpoints: null,
    onCheckpoint: () => undefined,
    onOpened: () => undefined,
    onFailed: () => undefined,
  };
}

/** An operation of a citizen at the portal; a test says what differs. */
export function testOperation(differs: Partial<LedgerOperation> = {}): LedgerOperation {
  return {
    reader: 'person-a',
    client: 'portal',
    agency: null,
    role: null,
    purpose: null,
    case: null,
    hash: 'ab'.repeat(32),
    ...differs,
  };
}

/** One person's address, read by herself; a test says what differs. */
export function testReading(differs: Partial<Reading> = {}): Reading {
  return {
    subject: 'person-a',
    basis: 'SELF',
    grounds: null,
    fields: [{ agency: 'post', coordinates: ['Person.residence'], outcome: 'RETURNED' }],
    visibleFrom: null,
    ...differs,
  };
}
