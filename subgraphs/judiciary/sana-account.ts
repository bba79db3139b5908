import { type Connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import type { JudiciaryContext } from './context.ts';
import type { JudicialNoticeRecord } from './registry.ts';

/** All that stands behind the SanaAccount of a person or a company. */
export interface SanaAccountRecord {
  readonly registeredAt: string | null;
  readonly notices: readonly JudicialNoticeRecord[];
}

export type JudicialNoticeConnectionRecord = Connection<JudicialNoticeRecord>;

interface NoticesArguments {
  readonly unopenedOnly?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export async function loadAccount(holder: string, { loaders }: JudiciaryContext): Promise<SanaAccountRecord> {
  const [registeredAt, notices] = await Promise.all([
    loaders.registration.load(holder),
    loaders.noticesOf.load(holder),
  ]);
  return { registeredAt, notices: notices ?? [] };
}

export function noticesPage({ notices }: SanaAccountRecord, given: NoticesArguments): JudicialNoticeConnectionRecord {
  const page = connectionArguments(given, { default: 20 });
  const listed = given.unopenedOnly ? notices.filter(({ opened_at }) => opened_at === null) : notices;
  return connectionOf(listed, page, ({ issued_at, id }) => [issued_at, id]);
}
