import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import type { ConsentRecord, ConsentTerms } from './consents.ts';
import type { TrustContext } from './context.ts';
import { isPass, writePass } from './decision-pass.ts';
import type { DelegationRecord } from './delegations.ts';
import { codeOf } from '../kit/one-time-code.ts';
import { newReference } from './references.ts';
import type { Registry } from './registry.ts';
import {
  requireAge,
  requireCoordinates,
  requirePeriod,
  requirePerson,
  requireReads,
  requireRecipient,
  signInToDecide,
} from './rules.ts';

interface TermsInput {
  readonly purpose?: string | null;
  readonly coordinates: readonly string[];
  readonly validFrom?: string | null;
  readonly validUntil: string;
  readonly maxReads?: number | null;
}

interface Keyed {
  readonly idempotencyKey: string;
}

/** For a person to decide about what a recipient asked for, in milliseconds: a day. */
const timeToDecide = 86_400_000;
/** For a delegate to accept, in milliseconds: an hour. */
const timeToAccept = 3_600_000;

/** @throws AgencyError UNDER_AGE */
export function decisionPass(person: string, isOfAge: boolean | null | undefined, registry: Registry): string {
  requireAge(isOfAge);
  return writePass(person, registry.key().secret('decision pass'), new Date());
}

/** @throws AgencyError by rules.ts */
export async function giveConsent(
  {
    input,
    pass,
    idempotencyKey,
  }: Keyed & {
    readonly input: TermsInput & { readonly recipientKind: 'AGENCY' | 'CLIENT'; readonly recipient: string };
    readonly pass: string;
  },
  { caller, registry, loaders }: TrustContext,
  now = new Date(),
): Promise<ConsentRecord | null> {
  const person = requireDecision(caller, pass, registry, now);
  const recipient = requireRecipient(input.recipient);
  const terms = { ...consentTerms(input, registry, now), recipientKind: input.recipientKind, recipient };
  const request = { caller: person, key: idempotencyKey, input };
  return loaders.consent.load(await registry.consents.give(request, { ...terms, person }, now));
}

/** What is asked for, with the code by which a person finds it. */
export interface RequestedConsentRecord {
  readonly id: string;
  readonly code: string;
  readonly codeUntil: string;
}

/** @throws AgencyError FORBIDDEN when a person asks; by rules.ts */
export async function requestConsent(
  { input, idempotencyKey }: Keyed & { readonly input: TermsInput },
  { caller, registry, loaders }: TrustContext,
  now = new Date(),
): Promise<RequestedConsentRecord> {
  if (caller.kind !== 'client') throw new AgencyError('FORBIDDEN');
  const terms: ConsentTerms = { ...consentTerms(input, registry, now), ...recipientOf(caller) };
  const id = newReference('con');
  const until = new Date(Math.min(now.getTime() + timeToDecide, Date.parse(terms.validUntil))).toISOString();
  const secret = registry.key().secret('one-time code');
  const asked = { ...terms, id, client: caller.client, code: codeOf(id, secret), until };
  const request = { caller: `client:${caller.client}`, key: idempotencyKey, input };
  const kept = await loaders.consent.load(await registry.consents.request(request, asked, now));
  return { id: kept!.id, code: codeOf(kept!.id, secret), codeUntil: kept!.code_until! };
}

/** What a request asks for; null where there is none to be decided, or its decision is another client's business. */
export async function consentRequest(
  code: string,
  { caller, registry }: TrustContext,
  now = new Date(),
): Promise<ConsentRecord | null> {
  const found = await registry.consents.byCode(code);
  if (found === null) return null;
  if (caller.kind === 'client') return found.requested_by === caller.client ? found : null;
  return found.state === 'REQUESTED' && found.code_until! > now.toISOString() ? found : null;
}

/** @throws AgencyError CODE_NOT_VALID; by rules.ts */
export async function decideConsent(
  {
    input,
    pass,
    idempotencyKey,
  }: Keyed & { readonly input: { readonly code: string; readonly grant: boolean }; readonly pass: string },
  { caller, registry, loaders }: TrustContext,
  now = new Date(),
): Promise<ConsentRecord | null> {
  const person = requireDecision(caller, pass, registry, now);
  const request = { caller: person, key: idempotencyKey, input };
  return loaders.consent.load(await registry.consents.decide(request, { person, ...input }, now));
}

/** @throws AgencyError FORBIDDEN */
export async function revokeConsent(
  { id, idempotencyKey }: Keyed & { readonly id: string },
  { caller, registry, loaders }: TrustContext,
  now = new Date(),
): Promise<ConsentRecord | null> {
  const person = requirePerson(caller);
  const request = { caller: person, key: idempotencyKey, input: id };
  return loaders.consent.load(await registry.consents.revoke(request, { person, id }, now));
}

/** A delegation just offered, with the code by which it is accepted. */
export interface OfferedDelegationRecord {
  readonly id: string;
  readonly code: string;
  readonly codeUntil: string;
}

/** @throws AgencyError by rules.ts */
export async function offerDelegation(
  { input, pass, idempotencyKey }: Keyed & { readonly input: TermsInput; readonly pass: string },
  { caller, registry, loaders }: TrustContext,
  now = new Date(),
): Promise<OfferedDelegationRecord> {
  const person = requireDecision(caller, pass, registry, now);
  const allowed = await registry.rulesOf('POWER_OF_ATTORNEY');
  const coordinates = requireCoordinates(input.coordinates, (one) => allowed.has(one));
  const period = requirePeriod(input.validFrom, input.validUntil, now);
  const id = newReference('del');
  const until = new Date(Math.min(now.getTime() + timeToAccept, Date.parse(period.validUntil))).toISOString();
  const secret = registry.key().secret('one-time code');
  const offered = { id, person, coordinates, ...period, code: codeOf(id, secret), until };
  const kept = await registry.delegations.offer({ caller: person, key: idempotencyKey, input }, offered, now);
  const row = (await loaders.delegationsOf.load(person))?.find((one) => one.id === kept);
  return { id: kept, code: codeOf(kept, secret), codeUntil: row!.code_until };
}

/** @throws AgencyError CODE_NOT_VALID; by rules.ts */
export async function acceptDelegation(
  { code, pass, idempotencyKey }: Keyed & { readonly code: string; readonly pass: string },
  { caller, registry, loaders }: TrustContext,
  now = new Date(),
): Promise<DelegationRecord | null> {
  const person = requireDecision(caller, pass, registry, now);
  const request = { caller: person, key: idempotencyKey, input: code };
  const id = await registry.delegations.accept(request, { person, code }, now);
  return (await loaders.delegationsOf.load(person))?.find((one) => one.id === id) ?? null;
}

/** @throws AgencyError FORBIDDEN */
export async function revokeDelegation(
  { id, idempotencyKey }: Keyed & { readonly id: string },
  { caller, registry, loaders }: TrustContext,
  now = new Date(),
): Promise<DelegationRecord | null> {
  const person = requirePerson(caller);
  const request = { caller: person, key: idempotencyKey, input: id };
  const kept = await registry.delegations.revoke(request, { person, id }, now);
  return (await loaders.delegationsOf.load(person))?.find((one) => one.id === kept) ?? null;
}

/** The person who decides: signed in anew, and of age by the pass that she was given. */
function requireDecision(caller: AgencyCaller, pass: string, registry: Registry, now: Date): string {
  const person = requirePerson(caller);
  requireFreshSignIn(caller, now, signInToDecide);
  if (isPass(pass, person, registry.key().secret('decision pass'), now)) return person;
  throw new AgencyError('DECISION_PASS_INVALID', {
    fa: 'گذرواژهٔ تصمیم درست نیست یا کهنه شده است؛ decisionPass تازه بخواهید.',
    en: 'The decision pass is not valid, or its time is over; ask for a new `decisionPass`.',
  });
}

function consentTerms(input: TermsInput, { fieldPurposes }: Registry, now: Date) {
  const purpose = input.purpose ?? 'CONSENTED_SHARING';
  const fields = fieldPurposes();
  const coordinates = requireCoordinates(input.coordinates, (one) => fields[one]?.for.includes(purpose) === true);
  const period = requirePeriod(input.validFrom, input.validUntil, now);
  return { purpose, coordinates, ...period, maxReads: requireReads(input.maxReads) };
}

function recipientOf({ agency, client }: AgencyCaller): Pick<ConsentTerms, 'recipientKind' | 'recipient'> {
  if (agency !== null) return { recipientKind: 'AGENCY', recipient: agency };
  return { recipientKind: 'CLIENT', recipient: requireRecipient(client) };
}
