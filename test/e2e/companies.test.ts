import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { personaToken, signInAt } from '../../scripts/lib/persona-token.ts';
import { createPopulation, type Company } from '../../subgraphs/kit/population/population.ts';
import { askWindow } from '../support/ask-window.ts';
import { sharedWindow, type SharedWindow } from '../support/shared-window.ts';
import { windowPeople } from '../support/start-window.ts';

interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test knows what it asked for
  readonly data: any;
  readonly errors?: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

const population = createPopulation({ people: windowPeople });
const [ofTwo, ofOne] = [...population.companies()] as [Company, Company];

let window: SharedWindow;
beforeAll(async () => {
  window = await sharedWindow();
}, 300_000);

const ask = (persona: string | null, query: string, variables: object): Promise<Answer> =>
  askWindow(window, persona, query, variables);

const codesOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code);
const entry = `query ($legalId: LegalId!) { company(legalId: $legalId) {
  id legalId name kind state registeredOn address officers { name } acts { totalCount }
} }`;
const propose = `mutation ($legalId: LegalId!, $key: ID!) {
  proposeAct(input: { legalId: $legalId, changeOfAddress: { address: "تبریز، خیابان نو" } }, idempotencyKey: $key) { id state }
}`;

it('answers the public part of a company to anybody, and the rest to nobody unknown', async () => {
  const answer = await ask(null, entry, { legalId: ofTwo.legalId });

  const { legalId, name, kind, state, registeredOn } = ofTwo;
  expect(answer.data.company).toMatchObject({ legalId, name, kind, state, registeredOn });
  expect(answer.data.company).toMatchObject({ address: null, officers: null, acts: null });
  expect(new Set(codesOf(answer))).toEqual(new Set(['UNAUTHENTICATED']));
});

it('knows a company by another id in each sector, and by none of them inside', async () => {
  const ids = [
    (await ask(null, entry, { legalId: ofTwo.legalId })).data.company.id,
    (await ask('citizen', entry, { legalId: ofTwo.legalId })).data.company.id,
  ];

  expect(new Set([...ids, ofTwo.ref]).size).toBe(3);
});

it('is acted for by the id of the client’s own sector; another sector’s is nobody’s, and no agency is asked', async () => {
  const [own, other] = await Promise.all([
    personaToken(window.origin, 'sole-signatory'),
    signInAt(window.origin, 'sole-signatory', { client: 'portal' }),
  ]);
  const { id } = (await ask('sole-signatory', entry, { legalId: ofOne.legalId })).data.company;
  const name = async (token: string) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-panjereh-basis': id };
    const body = JSON.stringify({
      query: 'query ($n: LegalId!) { company(legalId: $n) { sana { registered } } }',
      variables: { n: ofOne.legalId },
    });
    const response = await fetch(`${window.origin}/graphql`, { method: 'POST', headers, body });
    return (await response.json()) as Answer & { readonly extensions?: { readonly agencies?: object } };
  };
  const [known, unknown] = [await name(own), await name(other.accessToken)];

  expect(known.data.company.sana).toEqual({ registered: true });
  expect([unknown.data.company?.sana ?? null, codesOf(unknown)]).toEqual([null, ['BASIS_NOT_VALID']]);
  expect(Object.values(unknown.extensions?.agencies ?? {})).not.toContain('OK');
});

it.each([
  ['somebody who does not sign for it', 'citizen', 'NOT_A_SIGNATORY'],
  ['a former signatory', 'former-signatory', 'SIGNATORY_TERM_OVER'],
])('keeps what is pending, and the signing, from %s', async (_who, persona, code) => {
  const read = await ask(persona, entry, { legalId: ofOne.legalId });
  const signed = await ask(persona, propose, { legalId: ofOne.legalId, key: randomUUID() });

  expect([read.data.company.acts, codesOf(read)]).toEqual([null, [code]]);
  expect([signed.data.proposeAct, codesOf(signed)]).toEqual([null, [code]]);
});

it('registers what two signatories sign, once both have', async () => {
  const proposed = await ask('signatory-a', propose, { legalId: ofTwo.legalId, key: randomUUID() });
  const { id, state } = proposed.data.proposeAct;
  const approve =
    'mutation ($act: ID!, $key: ID!) { approveAct(input: { act: $act }, idempotencyKey: $key) { state } }';

  const twice = await ask('signatory-a', approve, { act: id, key: randomUUID() });
  const both = await ask('signatory-b', approve, { act: id, key: randomUUID() });

  expect(state).toBe('PENDING');
  expect(codesOf(twice)).toEqual(['SECOND_SIGNATURE_REQUIRED']);
  expect(both.data.approveAct).toEqual({ state: 'REGISTERED' });
});

it('lists her offices to a director, and leads to no other person from there', async () => {
  const own = '{ me { companies { nodes { position company { legalId officers { name position } } } } } }';
  const walk = '{ me { companies { nodes { company { officers { person { id } } } } } } }';

  const { data } = await ask('sole-signatory', own, {});

  expect(data.me.companies.nodes).toEqual([
    {
      position: 'MANAGING_DIRECTOR',
      company: {
        legalId: ofOne.legalId,
        officers: [{ name: expect.any(String), position: 'MANAGING_DIRECTOR' }],
      },
    },
  ]);
  expect(codesOf(await ask('sole-signatory', walk, {}))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
});

it('shows the registers that the window itself asks to no client', async () => {
  for (const field of ['wards { subject }', 'relatives', 'courtAppointments { subject }', 'signatoryOf { subject }']) {
    expect(codesOf(await ask('guardian', `{ me { ${field} } }`, {}))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  }
});

it('names a parent’s children by an id of the client’s sector only', async () => {
  const { data } = await ask('citizen', '{ me { children { nodes { id } edges { cursor } } } }', {});

  const inside = population.personas.child.person.ref;
  expect(data.me.children.nodes).toHaveLength(1);
  expect(JSON.stringify(data)).not.toContain(inside);
  expect(Buffer.from(data.me.children.edges[0].cursor as string, 'base64url').toString()).not.toContain(inside);
});
