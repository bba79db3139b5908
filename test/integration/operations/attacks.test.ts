import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { openAgenciesHere, personas, reasonsIn, signedInAs, type AgenciesHere } from '../../support/agencies-here.ts';
import type { Anything } from '../../support/inline-gateway.ts';

let here: AgenciesHere;
beforeAll(async () => {
  here = await openAgenciesHere();
}, 60_000);
afterAll(() => here.close());

const ask: AgenciesHere['ask'] = (...asked) => here.ask(...asked);
const run: AgenciesHere['run'] = (...asked) => here.run(...asked);
const deniedAndAsked = (answer: Anything) => [reasonsIn(answer), answer.asked];
const [citizen, widow, pensioner] = (['citizen', 'widow', 'pensioner'] as const).map((name) => signedInAs(name));
const official = signedInAs('official-social-security');
const passOf = async (who: Partial<Caller>) => (await run('citizen/decision-pass', who)).data.me.decisionPass as string;

async function give(who: Partial<Caller>, { pass, basis }: { pass?: string; basis?: string } = {}): Promise<Anything> {
  const input = {
    recipientKind: 'AGENCY',
    recipient: 'social-security',
    purpose: 'SERVICE_DELIVERY',
    coordinates: ['Person.givenName'],
    validUntil: new Date(Date.now() + 86_400_000).toISOString(),
  };
  const variables = { input, pass: pass ?? (await passOf(who)), key: randomUUID() };
  return run('citizen/give-consent', who, variables, basis);
}

describe('a delegate who names the delegation', () => {
  const delegation = async (): Promise<string> => {
    const rows = here.tablesOf('trust').selectFrom('delegation').selectAll();
    const { id }: Anything = await rows.executeTakeFirstOrThrow();
    return id;
  };
  const ofDelegator = (fields: string) => `query ($b: ID!) { subjectOf(basis: $b) { ${fields} } }`;

  it.each([
    'decisionPass',
    'accessLog(first: 1) { totalCount }',
    'verifyLedger { __typename }',
    'trustNotices { nodes { kind } }',
    'contradictions { nodes { state } }',
    'guardianOf { basis ward { givenName } }',
    'children { nodes { givenName } }',
    'nationalId',
  ])('is not given what says who the delegator is and what she did: %s', async (fields) => {
    const id = await delegation();
    const answer = await ask(ofDelegator(fields), { b: id }, widow!, id);

    const name = fields.match(/^\w+/)![0];
    expect([answer.data.subjectOf?.[name] ?? null, answer.asked]).toEqual([null, ['trust']]);
    expect(reasonsIn(answer)).toEqual([`subjectOf.${name} FORBIDDEN`]);
  });

  it('is given no more by conditions, fragments and names of her own', async () => {
    const id = await delegation();
    const query = `query ($b: ID!, $yes: Boolean! = true) { subjectOf(basis: $b) {
      ...F @skip(if: $yes)
      ... on Person @include(if: $yes) { x: nationalId vs: vehicles { nodes { p: plate { __typename } } } } } }
      fragment F on Person { bills { totalCount } }`;
    const flipped = await ask(query, { b: id }, widow!, id);
    const plain = await ask(query, { b: id, yes: false }, widow!, id);

    expect(deniedAndAsked(flipped)).toEqual([['subjectOf.x FORBIDDEN', 'subjectOf.vs FORBIDDEN'], ['trust']]);
    expect([plain.errors, plain.data]).toEqual([
      undefined,
      { subjectOf: { bills: { totalCount: expect.any(Number) } } },
    ]);
  });

  it('reaches nobody by another basis named beside it', async () => {
    const [id, { id: other }] = [await delegation(), (await give(pensioner!)).data.giveConsent];
    const query = 'query ($a: ID!, $b: ID!) { a: subjectOf(basis: $a) { id } b: subjectOf(basis: $b) { id } }';
    const answer = await ask(query, { a: id, b: other }, widow!, id);

    expect([answer.data.b, reasonsIn(answer)]).toEqual([null, ['b BASIS_NOT_VALID']]);
  });

  it('neither takes back a consent of the delegator nor gives one with his pass', async () => {
    const id = await delegation();
    const consent = (await give(pensioner!)).data.giveConsent.id;
    const taken = await run('citizen/revoke-consent', widow!, { id: consent, key: randomUUID() }, id);
    const given = await give(widow!, { pass: await passOf(pensioner!), basis: id });

    expect(reasonsIn(taken)).toEqual(['revokeConsent FORBIDDEN']);
    expect(reasonsIn(given)).toEqual(['giveConsent DECISION_PASS_INVALID']);
  });
});

describe('an official', () => {
  const read = (basis: string, who: Partial<Caller> = official) =>
    run('office/shared-residence', who, { basis }, basis);

  it('reads neither her own records nor a relative’s by a consent to her agency; a colleague does', async () => {
    const husband = personas['technician-traffic'].person.ref;
    const people = [official.subject!, husband].map((subject) => signedInAs('citizen', { subject }));
    for (const person of people) {
      const { id } = (await give(person)).data.giveConsent;
      const colleague = await read(id, { ...official, subject: personas['official-tax'].person.ref });

      expect(deniedAndAsked(await read(id))).toEqual([['subjectOf CONSENT_REQUIRED'], []]);
      expect(colleague.data.subjectOf.givenName).toEqual(expect.any(String));
    }
  });

  it('reads nothing of her own in a request that names somebody’s consent', async () => {
    const { id } = (await give(citizen!)).data.giveConsent;
    const answer = await ask('{ me { givenName } }', {}, official, id);

    expect(deniedAndAsked(answer)).toEqual([['me FORBIDDEN_PURPOSE'], []]);
  });

  it('of two agencies neither sees nor closes at one what she opened at the other', async () => {
    const { nationalId, birthDate } = personas.widow.person;
    const input = {
      nationalId,
      birthDate,
      caseRef: 'SSO-1405-0017',
      purpose: 'ELIGIBILITY',
      legalBasis: 'Social Security Act, art. 81 (k)',
      coordinates: ['Person.givenName'],
      acknowledgeSubjectIsTold: true,
    };
    const opened = await run('office/open-inquiry', official, { input, key: randomUUID() });
    const { id } = opened.data.openInquiry.inquiry;
    const elsewhere = { ...official, agency: 'tax-administration' };
    const listed = (who: Partial<Caller>) => ask('{ inquiries { nodes { id } } }', {}, who);
    const closed = await run('office/close-inquiry', elsewhere, { id, key: randomUUID() });
    const madeUp = await run('office/close-inquiry', elsewhere, { id: `inq_${'A'.repeat(22)}`, key: randomUUID() });

    expect(closed).toEqual(madeUp);
    expect(reasonsIn(closed)).toEqual(['closeInquiry FORBIDDEN']);
    expect((await listed(elsewhere)).data.inquiries.nodes).toEqual([]);
    expect((await listed(official)).data.inquiries.nodes).toContainEqual({ id });
  });

  it.each([
    ['whom it is about', () => widow!],
    ['her own token as a citizen', () => ({ ...official, kind: 'citizen' as const })],
    ['her back office without naming her', () => ({ ...official, kind: 'client' as const, subject: null })],
  ])('has an inquiry that is of no use to %s', async (_who, who) => {
    const inquiries = here.tablesOf('trust').selectFrom('inquiry').selectAll().where('closed_at', 'is', null);
    const { id }: Anything = await inquiries.executeTakeFirstOrThrow();

    expect(deniedAndAsked(await run('office/inquiry', who(), { basis: id }, id))).toEqual([
      ['subjectOf BASIS_NOT_VALID'],
      [],
    ]);
  });
});

describe('the access log', () => {
  const log = 'query ($after: String) { me { accessLog(first: 50, after: $after) { edges { cursor node { at } } } } }';
  const linesOf = async (who: Partial<Caller>, after?: string): Promise<Anything> => ask(log, { after }, who);

  it('goes on after somebody else’s cursor with the reader’s own lines alone', async () => {
    await ask('{ me { givenName } }', {}, citizen!);
    const theirs = (await linesOf(pensioner!)).data.me.accessLog.edges as Anything[];
    const foreign = new Set(theirs.map(({ cursor }) => cursor));
    const answer = await linesOf(citizen!, theirs[0].cursor);

    const shown = (answer.data.me.accessLog?.edges ?? []) as Anything[];
    expect(shown.filter(({ cursor }) => foreign.has(cursor))).toEqual([]);
  });

  it.each(['x', 'MQ==', '999999999999999999999999', "1' OR 1=1 --", Buffer.from('["",""]').toString('base64url')])(
    'refuses an invented cursor, or shows nothing by it: %s',
    async (after) => {
      const answer = await linesOf(citizen!, after);

      expect(answer.data.me.accessLog?.edges ?? []).toEqual([]);
    },
  );
});
