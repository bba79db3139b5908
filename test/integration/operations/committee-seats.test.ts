import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roleScopes } from '../../../gateway/issuer/default-clients.ts';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import type { PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { openAgenciesHere, reasonsIn, signedInAs, type AgenciesHere } from '../../support/agencies-here.ts';

let here: AgenciesHere;
beforeAll(async () => {
  here = await openAgenciesHere();
}, 60_000);
afterAll(() => here.close());

const member = (name: PersonaName, differs: Partial<Caller> = {}) =>
  signedInAs(name, { scopes: new Set(roleScopes), ...differs });
const office: Partial<Caller> = {
  kind: 'client',
  subject: null,
  agency: 'plan-budget',
  client: 'back-office.plan-budget',
  scopes: new Set(['duties:file']),
};
const parts = '{ id digest state recused { id } signatures { institution { id } } }';
const request = `mutation ($input: RequestExemptionInput!) { done: requestExemption(input: $input, idempotencyKey: "ask") ${parts} }`;
const review = `mutation ($input: ReviewExemptionInput!, $key: ID!) { done: reviewExemption(input: $input, idempotencyKey: $key) ${parts} }`;
const decide = `mutation ($input: DecideExemptionInput!, $key: ID!) { done: decideExemption(input: $input, idempotencyKey: $key) ${parts} }`;

describe('operation 11, oversight: an institution of the committee that asks for an exemption itself', () => {
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const reasons = 'The archive of budgets is being moved, and cannot be offered meanwhile.';
  let asked: { readonly id: string; readonly digest: string };
  let keys = 0;
  const sign = (caller: Partial<Caller>) => {
    const input = { exemption: asked.id, digest: asked.digest, vote: 'GRANT', reasons: 'Weighed by the committee.' };
    return here.ask(decide, { input, key: `sign-${(keys += 1)}` }, caller);
  };

  it('has its seat recused, and its member neither takes the request up nor signs it', async () => {
    const input = { obligation: 'own-window-extended', ground: 'NATURE_OF_SERVICES', reasons, until };
    const { data, errors } = await here.ask(request, { input }, office);
    expect(errors).toBeUndefined();
    asked = data.done;
    expect(data.done).toMatchObject({ state: 'REQUESTED', recused: { id: 'plan-budget' } });

    const taken = await here.ask(review, { input: { exemption: asked.id }, key: 'own' }, member('committee-2'));
    const early = await sign(member('committee-2'));
    await here.ask(review, { input: { exemption: asked.id }, key: 'other' }, member('committee-1'));
    const later = await sign(member('committee-2'));

    for (const answer of [taken, early, later]) expect(reasonsIn(answer)).toEqual(['done EXEMPTION_OF_OWN_AGENCY']);
  });

  it('is not helped by a citizen, another official, a back office without an official, or an old sign-in', async () => {
    const answers = [
      await sign(signedInAs('citizen')),
      await sign(member('official-tax')),
      await sign({ ...office, scopes: new Set(roleScopes) }),
      await sign(member('committee-1', { authTime: Math.floor(Date.now() / 1000) - 3_600 })),
      await sign({}),
    ];

    expect(answers.map((answer) => [reasonsIn(answer)[0], answer.asked.length])).toEqual([
      ['done FORBIDDEN_SCOPE', 0],
      ['done NO_COMMITTEE_SEAT', 1],
      [expect.stringMatching(/^done (FORBIDDEN|INSUFFICIENT_ASSURANCE)$/), expect.any(Number)],
      ['done INSUFFICIENT_ASSURANCE', 0],
      ['done UNAUTHENTICATED', 0],
    ]);
  });

  it('is decided by the other two', async () => {
    await sign(member('committee-1'));
    const { data } = await sign(member('committee-3'));

    expect(data.done).toMatchObject({
      state: 'GRANTED',
      signatures: [
        { institution: { id: 'administrative-employment' } },
        { institution: { id: 'executive-council-it' } },
      ],
    });
  });
});
