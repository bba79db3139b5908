import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import { today } from '../kit/today.ts';
import type { CompaniesContext } from './context.ts';
import type { CompanyActRecord, CompanyFile, CompanyOfficerRecord } from './records.ts';
import { alreadyRegistered, lapsed, liquidatorOnly, noSuchAct, outOfKinds } from './refusals.ts';
import { hasSigned, requireSigner, stateOf } from './rules.ts';
import { signerOf, signingNeedsFreshSignIn } from './signer.ts';

interface ApproveActArguments {
  readonly input: { readonly act: string };
  readonly idempotencyKey: string;
}

/**
 * Adds the caller's signature to an act that waits for it, and registers the act with the last one.
 *
 * @throws AgencyError by refusals.ts
 */
export async function approveAct(
  { input, idempotencyKey }: ApproveActArguments,
  { caller, registry, loaders }: CompaniesContext,
  now = new Date(),
): Promise<CompanyActRecord | null> {
  const person = signerOf(caller);
  requireFreshSignIn(caller, now, signingNeedsFreshSignIn);
  const request = { caller: person, key: idempotencyKey, input };
  await registry.approve(request, { act: input.act, at: now.toISOString() }, (act, file) =>
    requireApprovable(act, file, person, now),
  );
  return loaders.act.load(input.act);
}

/** @returns the office in which the caller signs. */
function requireApprovable(
  act: CompanyActRecord | null,
  file: CompanyFile | null,
  person: string,
  now: Date,
): CompanyOfficerRecord {
  if (act === null || file === null || !hasSigned(file, person)) throw noSuchAct();
  const state = stateOf(act, now);
  if (state === 'LAPSED') throw lapsed();
  if (state === 'REGISTERED') throw alreadyRegistered();
  // What signatories left pending dies with their power: the liquidator begins anew.
  if (file.company.state !== 'ACTIVE') throw liquidatorOnly();
  const signing = requireSigner(file, person, today(now)).find(({ rule }) => rule === act.rule_id);
  if (signing === undefined) throw outOfKinds();
  return signing.officer;
}
