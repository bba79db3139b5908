/** What an issuer says of a new bill. */
export interface IssuedInput {
  readonly billId: string;
  readonly amount: bigint;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly dueOn: string;
  readonly channel: 'ELECTRONIC' | 'PAPER';
}

/** What stands behind an IssuedBill. */
export interface IssuedBillRecord {
  readonly id: string;
  readonly channel: 'ELECTRONIC' | 'PAPER';
  readonly issued_on: string;
  readonly due_on: string;
}
