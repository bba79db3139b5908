import { randomBytes } from 'node:crypto';
import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import { today } from '../kit/today.ts';
import type { CompaniesContext } from './context.ts';
import { readProposal, type Proposal } from './proposal.ts';
import type { CompanyActRecord, CompanyFile } from './records.ts';
import { notRegistered } from './refusals.ts';
import type { NewAct } from './registry.ts';
import type { ProposeActInput } from './resolver-types.ts';
import { requireSigningFor } from './rules.ts';
import { signerOf, signingNeedsFreshSignIn } from './signer.ts';

interface ProposeActArguments {
  readonly input: ProposeActInput;
  readonly idempotencyKey: string;
}

/**
 * Signs an act of a company first. With one signature needed it is registered, otherwise it waits for the others.
 *
 * @throws AgencyError by refusals.ts and proposal.ts
 */
export async function proposeAct(
  { input, idempotencyKey }: ProposeActArguments,
  { caller, registry, loaders }: CompaniesContext,
  now = new Date(),
): Promise<CompanyActRecord | null> {
  const person = signerOf(caller);
  requireFreshSignIn(caller, now, signingNeedsFreshSignIn);
  const proposal = readProposal(input);
  const request = { caller: person, key: idempotencyKey, input };
  const id = await registry.propose(request, input.legalId, (file) => planAct(proposal, file, person, now));
  return loaders.act.load(id);
}

function planAct(proposal: Proposal, file: CompanyFile | null, person: string, now: Date): NewAct {
  if (file === null) throw notRegistered();
  const { officer, rule, required } = requireSigningFor(proposal.kind, file, person, today(now));
  return {
    id: randomBytes(16).toString('base64url'),
    company_ref: file.company.ref,
    rule_id: rule,
    required,
    proposed_at: now.toISOString(),
    kind: proposal.kind,
    ...proposal.contentFor(file, today(now)),
    signer: officer,
  };
}
