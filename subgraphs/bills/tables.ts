import type { EventTables } from '../kit/events/events.ts';
import type { IdempotencyTable } from '../kit/idempotency.ts';
import type { BillService } from '../kit/population/population.ts';
import type { ToldTable } from '../kit/tell-figures.ts';

export type BillKind = BillService;
export type BillState = 'DUE' | 'PAID' | 'CANCELLED';

/** Bills as their issuers sent them in, and how each issuer's feed is. */
export interface BillTables extends IdempotencyTable, EventTables, ToldTable {
  bill: {
    id: string;
    /** In whose name it is: a person, never a place. */
    person_ref: string;
    kind: BillKind;
    /** The issuer's id in the catalogue. */
    issuer: string;
    bill_id: string;
    payment_id: string;
    amount: bigint;
    issued_on: string;
    period_from: string | null;
    period_to: string | null;
    channel: 'ELECTRONIC' | 'PAPER';
    due_on: string;
    state: BillState;
  };
  /** What the traffic police have asked about somebody and still want to know. */
  clearance_question: {
    change_ref: string;
    condition: string;
    debtor_ref: string;
    /** 0 or 1: what they were told last, that it is clear or not; null: nothing yet. */
    told: number | null;
  };
  /** For which payment a bill is reserved, or by which it was paid. */
  bill_claim: { bill_id: string; payment: string; state: 'RESERVED' | 'PAID'; at: string };
  issuer_feed: {
    issuer: string;
    state: 'IN_SERVICE' | 'OUT_OF_SERVICE';
    /** Bills issued up to this day have arrived. */
    received_until: string;
  };
}
