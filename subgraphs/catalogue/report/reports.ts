import type { Kysely } from 'kysely';
import type { AgencyStatements } from '../../kit/agency-statement.ts';
import type { CatalogueTables } from '../tables.ts';
import { complianceReport } from './compliance-report.ts';
import type { Period } from './period.ts';
import type { ComplianceReport, Reports } from './report-records.ts';
import { sealSnapshot, type SealedSnapshot } from './sealed-snapshot.ts';
import { takeSnapshot } from './snapshot.ts';

/** A snapshot is fetched in parts: for this long, in milliseconds, they are all of the same one. */
const kept = 60_000;
/** Periods that are kept at once. */
const mostKept = 4;

interface Entry {
  readonly since: number;
  readonly sealed: Promise<SealedSnapshot>;
  report: Promise<ComplianceReport> | null;
}

/** Seals snapshots with the agency's own key, and computes from them; what was made is given again for a minute. */
export function openReports(db: Kysely<CatalogueTables>, statements: AgencyStatements, now = Date.now): Reports {
  const entries = new Map<string, Entry>();

  const entryOf = (period: Period): Entry => {
    const name = `${period.from} ${period.to}`;
    const known = entries.get(name);
    if (known !== undefined && now() - known.since < kept) return known;
    const made: Entry = { since: now(), sealed: seal(db, period, statements), report: null };
    made.sealed.catch(() => entries.delete(name));
    entries.delete(name);
    entries.set(name, made);
    if (entries.size > mostKept) entries.delete(entries.keys().next().value ?? '');
    return made;
  };
  return {
    snapshot: (period) => entryOf(period).sealed,
    report(period) {
      const entry = entryOf(period);
      return (entry.report ??= entry.sealed.then(complianceReport));
    },
  };
}

/** One transaction, so that nothing is written between one table and the next. */
async function seal(
  db: Kysely<CatalogueTables>,
  period: Period,
  statements: AgencyStatements,
): Promise<SealedSnapshot> {
  const snapshot = await db.transaction().execute((transaction) => takeSnapshot(transaction, period));
  return sealSnapshot(snapshot, statements);
}
