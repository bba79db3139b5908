import { type Connection, connectionArguments, connectionOf, type Position } from '../kit/connection.ts';
import type { ConsentRecord } from './consents.ts';
import type { AgencyFindingRecord, ContradictionRecord } from './contradiction-records.ts';
import type { DelegationRecord } from './delegations.ts';
import type { DataQualityFindingRecord, ReadQuestionRecord } from './findings.ts';
import type { InquiryRecord } from './inquiries.ts';
import type { TrustNoticeRecord } from './outbox.ts';

export type ConsentConnectionRecord = Connection<ConsentRecord>;
export type DelegationConnectionRecord = Connection<DelegationRecord>;
export type AgencyFindingConnectionRecord = Connection<AgencyFindingRecord>;
export type ContradictionConnectionRecord = Connection<ContradictionRecord>;
export type DataQualityFindingConnectionRecord = Connection<DataQualityFindingRecord>;
export type InquiryConnectionRecord = Connection<InquiryRecord>;
export type ReadQuestionConnectionRecord = Connection<ReadQuestionRecord>;
export type TrustNoticeConnectionRecord = Connection<TrustNoticeRecord>;

/** A page of one person's rows, which are in the order of `positionOf`. */
export function pageOf<Row>(
  rows: readonly Row[] | null,
  given: { readonly first?: number | null; readonly after?: string | null },
  positionOf: (row: Row) => Position,
): Connection<Row> {
  return connectionOf(rows ?? [], connectionArguments(given, { default: 20 }), positionOf);
}
