import type { TrustTables } from './tables.ts';

// Who may use what stands in the store, and when: the same for the agency that writes it and the gateways that read it.

/** Whoever asks, as far as it matters here. */
interface Asking {
  readonly subject: string | null;
  readonly kind: 'anonymous' | 'citizen' | 'official' | 'client';
  readonly client: string;
  readonly agency: string | null;
}

/** Whether a consent is given, and its time is now. */
export function consentHolds(row: TrustTables['consent'], now: Date): boolean {
  const at = now.toISOString();
  return row.state === 'GRANTED' && row.valid_from <= at && row.valid_until > at;
}

/**
 * Whether a consent was given to whoever asks: an official or the back office of that agency, or that client signed in
 * by itself. A person is never a recipient: that she uses a client which was given consent gives her nothing.
 */
export function isRecipient(row: TrustTables['consent'], { kind, agency, client }: Asking): boolean {
  const { recipient_kind, recipient } = row;
  if (recipient_kind === 'AGENCY') return (kind === 'official' || kind === 'client') && agency === recipient;
  return kind === 'client' && agency === null && client === recipient;
}

export function hasReadsLeft({ max_reads, reads }: TrustTables['consent']): boolean {
  return max_reads === null || reads < max_reads;
}

/** Whether a delegation is accepted, and its time is now. */
export function delegationHolds(row: TrustTables['delegation'], now: Date): boolean {
  const at = now.toISOString();
  return row.state === 'ACCEPTED' && row.valid_from <= at && row.valid_until > at;
}

export function isDelegate({ delegate }: TrustTables['delegation'], { subject }: Asking): boolean {
  return subject !== null && delegate === subject;
}

/** Whether an inquiry is open. */
export function inquiryHolds(row: TrustTables['inquiry'], now: Date): boolean {
  return row.closed_at === null && row.expires_at > now.toISOString();
}

/** Whether whoever asks has opened an inquiry: that official, or that back office by itself, of that agency. */
export function isInquirer({ agency, official, client }: TrustTables['inquiry'], asking: Asking): boolean {
  if (asking.agency !== agency) return false;
  if (official !== null) return asking.kind === 'official' && asking.subject === official;
  return asking.kind === 'client' && asking.client === client;
}
