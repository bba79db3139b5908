import type { BillsContext } from './context.ts';
import type { IssuerChannels } from './registry.ts';

/** What stands behind a BillChannelReport: how one issuer sends out its bills. */
export interface BillChannelReportRecord {
  readonly issuer: { readonly id: string };
  readonly electronic: number | null;
  readonly paper: number | null;
}

/** Fewer are not told: with a few bills one could know whose they are. */
const fewest = 10;

/** Reports the paper that is still printed, by issuer; small numbers are left out. */
export async function billChannels(since: string, { registry }: BillsContext): Promise<BillChannelReportRecord[]> {
  const counts = Map.groupBy(await registry.channels(since), ({ issuer }) => issuer);
  return [...counts].map(([issuer, rows]) => ({
    issuer: { id: issuer },
    electronic: told(rows, 'ELECTRONIC'),
    paper: told(rows, 'PAPER'),
  }));
}

function told(rows: readonly IssuerChannels[], channel: IssuerChannels['channel']): number | null {
  const count = Number(rows.find((row) => row.channel === channel)?.count ?? 0n);
  return count > 0 && count < fewest ? null : count;
}
