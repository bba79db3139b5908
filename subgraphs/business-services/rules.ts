import { isSigningRefusal, signingRefused } from '../kit/signing-refusals.ts';
import type { CallersSigning, CompanyFilingRecord } from './records.ts';
import { noSuchFiling } from './refusals.ts';

/** By what right somebody signs, as the register of companies says it. */
export interface Signature {
  /** Null: as the liquidator. */
  readonly rule: string | null;
  readonly required: number;
  readonly name: string;
}

/** @throws AgencyError as the register refuses it; FORBIDDEN where it says nothing */
export function requireSignature({
  signingRefusal,
  signingRule = null,
  signingRequired,
  signingName,
}: CallersSigning): Signature {
  if (signingRefusal && isSigningRefusal(signingRefusal)) throw signingRefused(signingRefusal);
  if (signingRefusal || !signingRequired || !signingName) throw noSuchFiling();
  return { rule: signingRule, required: signingRequired, name: signingName };
}

export function filingState(
  { tracking_code, lapses_at }: Pick<CompanyFilingRecord, 'tracking_code' | 'lapses_at'>,
  now: Date,
): 'PENDING' | 'FILED' | 'LAPSED' {
  if (tracking_code !== null) return 'FILED';
  return lapses_at <= now.toISOString() ? 'LAPSED' : 'PENDING';
}
