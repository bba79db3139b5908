import { randomBytes } from 'node:crypto';
import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { actOnce } from '../kit/idempotency.ts';
import { signingRefused } from '../kit/signing-refusals.ts';
import type { BusinessContext } from './context.ts';
import type { BusinessProfileRecord, FilingAttemptRecord } from './records.ts';
import { licenceKindMisplaced, noSuchFiling, registeredAlready } from './refusals.ts';
import type { FileBusinessRequestInput } from './resolver-types.ts';
import type { BusinessTables } from './tables.ts';

interface Keyed<Input> {
  readonly input: Input;
  readonly idempotencyKey: string;
}

/**
 * Prepares what is to be signed first; it is signed once the register has been asked (`signFiling`).
 *
 * @throws AgencyError by refusals.ts, COMPANY_NOT_REGISTERED, INSUFFICIENT_ASSURANCE
 */
export async function fileRequest(
  { input, idempotencyKey }: Keyed<FileBusinessRequestInput>,
  { caller, registry }: BusinessContext,
  now = new Date(),
): Promise<FilingAttemptRecord> {
  const person = signerOf(caller);
  requireFreshSignIn(caller, now, signingNeedsFreshSignIn);
  const licence_kind = requireLicenceKind(input);
  const business = await registry.businessByNumber(input.legalId);
  if (business === null) throw signingRefused('COMPANY_NOT_REGISTERED');
  const { company_ref } = business;
  const asked = { company_ref, kind: input.kind, licence_kind, signs: null };
  return prepare({ caller: person, key: idempotencyKey, input }, asked, registry);
}

/** Prepares a further signature, likewise. @throws AgencyError FORBIDDEN, INSUFFICIENT_ASSURANCE */
export async function signRequest(
  { input, idempotencyKey }: Keyed<{ readonly filing: string }>,
  { caller, registry, loaders }: BusinessContext,
  now = new Date(),
): Promise<FilingAttemptRecord> {
  const person = signerOf(caller);
  requireFreshSignIn(caller, now, signingNeedsFreshSignIn);
  const filing = await loaders.filing.load(input.filing);
  if (filing === null) throw noSuchFiling();
  const asked = { company_ref: filing.company_ref, kind: null, licence_kind: null, signs: filing.id };
  return prepare({ caller: person, key: idempotencyKey, input }, asked, registry);
}

type Asked = Pick<BusinessTables['filing_attempt'], 'company_ref' | 'kind' | 'licence_kind' | 'signs'>;

async function prepare(
  request: { readonly caller: string; readonly key: string; readonly input: unknown },
  asked: Asked,
  { db }: BusinessContext['registry'],
): Promise<FilingAttemptRecord> {
  const person_ref = request.caller;
  const id = await actOnce(db, request, async (transaction) => {
    const attempt = { id: randomBytes(16).toString('base64url'), person_ref, filing: null, ...asked };
    await transaction.insertInto('filing_attempt').values(attempt).execute();
    return attempt.id;
  });
  return { id, signer: person_ref, company: { id: asked.company_ref } };
}

/** What a company has is not asked for again. */
export function requireWanted(kind: BusinessTables['filing']['kind'], business: BusinessProfileRecord): void {
  const has = kind === 'ECONOMIC_CODE' ? business.economic_code_on : business.employer_since;
  if (kind !== 'LICENCE' && has !== null) throw registeredAlready();
}

function requireLicenceKind({ kind, licenceKind }: FileBusinessRequestInput): string | null {
  const given = licenceKind?.trim() ?? '';
  const isGiven = /^[a-z][a-z0-9-]{1,63}$/.test(given);
  if (kind === 'LICENCE' ? isGiven : !licenceKind) return kind === 'LICENCE' ? given : null;
  throw licenceKindMisplaced();
}

/** @throws AgencyError UNAUTHENTICATED for a client that signed in as nobody */
export function signerOf({ subject }: AgencyCaller): string {
  if (subject === null) throw new AgencyError('UNAUTHENTICATED');
  return subject;
}

const signingNeedsFreshSignIn = {
  fa: 'امضای درخواست شرکت به ورود تازه نیاز دارد؛ دوباره وارد شوید و در پنج دقیقه امضا کنید.',
  en: 'Signing for a company needs a fresh sign-in; sign in again and sign within five minutes.',
} as const;
