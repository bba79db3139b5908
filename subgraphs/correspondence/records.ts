import type { Selectable } from 'kysely';
import type { CorrespondenceTables } from './tables.ts';

export type LetterRecord = Selectable<CorrespondenceTables['letter']>;
export type ReceiptRecord = Selectable<CorrespondenceTables['receipt']>;
export type CorrespondentRecord = Selectable<CorrespondenceTables['receipt_key']>;
