import { afterEach, expect, it } from '@jest/globals';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { subgraph as civilRegistry } from '../../../subgraphs/civil-registry/subgraph.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import { type GatewayOverAgencies, openGatewayOver } from '../../support/gateway-over-agencies.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen } from '../../support/start-agency.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const inquiryFields =
  'id agency { id } purpose caseRef coordinates emergency openedAt expiresAt closedAt notifySubjectAt';
const open = `mutation ($input: OpenInquiryInput!, $key: ID!) {
  openInquiry(input: $input, idempotencyKey: $key) { inquiry { ${inquiryFields} } }
}`;
const breakGlass = `mutation ($input: BreakGlassInput!, $key: ID!) {
  breakGlass(input: $input, idempotencyKey: $key) { access { ${inquiryFields} } }
}`;
const close = 'mutation ($id: ID!, $key: ID!) { closeInquiry(id: $id, idempotencyKey: $key) { id closedAt } }';
const notices = '{ me { trustNotices { nodes { kind about } } } }';

const key = testTrustKey();

describeOnEachDatabase('trust and the owners of the facts', (openDatabase) => {
  let gateway: GatewayOverAgencies;
  afterEach(() => gateway.close());

  /** The three agencies that an inquiry concerns, real, behind one gateway. */
  async function start() {
    const subgraphs = [createTrustSubgraph({ key: () => key }), civilRegistry, socialSecurity];
    gateway = await openGatewayOver(subgraphs, openDatabase);
    const trust = gateway.agencies.get('trust')!;
    const { personas } = trust.population;
    const official: Partial<Caller> = {
      kind: 'official',
      subject: personas['technician-traffic'].person.ref,
      client: 'office',
      sector: 'office',
      agency: 'social-security',
      scopes: new Set(['official:inquiry', 'official:emergency']),
    };
    const ask = (query: string, variables: Record<string, unknown>, changed: Partial<Caller> = {}, basis?: string) =>
      gateway.ask(query, variables, { ...official, ...changed }, basis);
    const { nationalId, birthDate, ref } = personas.widow.person;
    const input = {
      nationalId,
      birthDate,
      caseRef: 'SSO-1405-0017',
      purpose: 'ELIGIBILITY',
      legalBasis: 'Social Security Act, art. 81 (k)',
      coordinates: ['Person.lifeStatus', 'Person.insurance'],
      acknowledgeSubjectIsTold: true,
    };
    const told = async () => (await trust.ask(notices, {}, citizen(ref))).data.me.trustNotices.nodes as Anything[];
    return { ask, input, told, trust, personas };
  }

  it('open an inquiry for an open case that names the person, and tells her', async () => {
    const { ask, input, told } = await start();

    const { data, errors } = await ask(open, { input, key: 'k' });

    expect(errors).toBeUndefined();
    const { inquiry } = data.openInquiry;
    expect(inquiry).toMatchObject({
      agency: { id: 'social-security' },
      purpose: 'ELIGIBILITY',
      caseRef: input.caseRef,
      coordinates: ['Person.insurance', 'Person.lifeStatus'],
      emergency: false,
      closedAt: null,
      notifySubjectAt: inquiry.openedAt,
    });
    expect(await told()).toContainEqual({ kind: 'INQUIRY_OPENED', about: inquiry.id });
  });

  it('open one inquiry for one key, and refuse the key with another input', async () => {
    const { ask, input, told } = await start();

    const first = await ask(open, { input, key: 'k' });
    const again = await ask(open, { input, key: 'k' });
    const other = await ask(open, { input: { ...input, coordinates: ['Person.lifeStatus'] }, key: 'k' });

    expect(again.data).toEqual(first.data);
    expect(other.errors[0].extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await told()).filter(({ kind }) => kind === 'INQUIRY_OPENED')).toHaveLength(1);
  });

  it('refuse whatever does not fit in one way, asking the same agencies', async () => {
    const { ask, input, personas, told } = await start();
    const { nationalId, birthDate } = personas.citizen.person;
    const changes: readonly (readonly [object, Partial<Caller>?])[] = [
      [{ birthDate: '1990-01-01' }],
      [{ nationalId: '0499370899' }],
      [{ nationalId, birthDate }],
      [{ caseRef: 'SSO-1404-0902' }],
      [{ caseRef: 'SSO-1405-9999' }],
      [{}, { agency: 'tax-administration' }],
      [{}, { subject: personas.widow.person.ref }],
    ];
    const refusals = [];
    for (const [index, [changed, caller]] of changes.entries())
      refusals.push(await ask(open, { input: { ...input, ...changed }, key: `k${index}` }, caller));

    expect(refusals[0]).toMatchObject({
      data: { openInquiry: { inquiry: null } },
      errors: [{ path: ['openInquiry', 'inquiry'], extensions: { code: 'INQUIRY_REFUSED' } }],
      asked: ['trust', 'civil-registry', 'social-security', 'trust'],
    });
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1);
    expect(JSON.stringify(refusals)).not.toContain('0499370899');
    expect(await told()).not.toContainEqual(expect.objectContaining({ kind: 'INQUIRY_OPENED' }));
  });

  it.each([
    ['a citizen', 'FORBIDDEN', {}, { kind: 'citizen', agency: null }],
    ['a back office that names no official', 'FORBIDDEN', {}, { kind: 'client', subject: null }],
    ['who did not say that she is told', 'ACKNOWLEDGEMENT_REQUIRED', { acknowledgeSubjectIsTold: false }, {}],
    ['who names a field that does not exist', 'COORDINATES_REFUSED', { coordinates: ['Person.shoeSize'] }, {}],
    ['who wants a year', 'BAD_USER_INPUT', { days: 365 }, {}],
    ['who gives no law', 'BAD_USER_INPUT', { legalBasis: '' }, {}],
    [
      'who delays the telling without being a court',
      'DELAY_REFUSED',
      { courtOrder: '1405/17', notifySubjectAt: inDays(30) },
      {},
    ],
  ] as const)('refuse %s before anybody else is asked', async (_case, code, changed, caller) => {
    const { ask, input } = await start();

    const { errors, asked } = await ask(open, { input: { ...input, ...changed }, key: 'k' }, caller);

    expect(errors.map((error: Anything) => error.extensions.code)).toEqual([code]);
    expect(asked).toEqual(['trust']);
  });

  it('have a court alone put off the telling, for half a year at most', async () => {
    const { ask, input, told } = await start();
    const court = { scopes: new Set(['official:inquiry', 'official:court']) };
    const ordered = { ...input, courtOrder: '1405/17', notifySubjectAt: inDays(30) };

    const { data } = await ask(open, { input: ordered, key: 'k' }, court);
    const tooLong = await ask(open, { input: { ...ordered, notifySubjectAt: inDays(181) }, key: 'l' }, court);

    expect(data.openInquiry.inquiry.notifySubjectAt).toBe(ordered.notifySubjectAt);
    expect(await told()).not.toContainEqual(expect.objectContaining({ kind: 'INQUIRY_OPENED' }));
    expect(tooLong.errors[0].extensions.code).toBe('DELAY_REFUSED');
  });

  it('stop an official, and an agency, whose day is full, and counts a person once', async () => {
    const { ask, input, trust } = await start();
    await ask(open, { input, key: 'a' });
    await ask(open, { input, key: 'b' });
    const used = await trust.db.selectFrom('inquiry_quota').select('used').execute();
    await trust.db.deleteFrom('inquiry_subject').execute();
    await trust.db.updateTable('inquiry_quota').set({ used: 50 }).execute();

    const { errors } = await ask(open, { input, key: 'c' });

    expect(used).toEqual([{ used: 1 }, { used: 1 }]);
    expect(errors[0].extensions.code).toBe('INQUIRY_LIMIT');
    expect(await trust.db.selectFrom('inquiry').selectAll().execute()).toHaveLength(2);
  });

  it('lead the official who opened it to the person until she closes it', async () => {
    const { ask, input, personas } = await start();
    const { id } = (await ask(open, { input, key: 'k' })).data.openInquiry.inquiry;
    const find = () => ask('query ($basis: ID!) { subjectOf(basis: $basis) { id } }', { basis: id }, {}, id);

    const found = await find();
    const stranger = await ask(close, { id, key: 's' }, { subject: personas.citizen.person.ref });
    const closed = await ask(close, { id, key: 'c' });
    const after = await find();

    expect(found.data.subjectOf.id).toContain(personas.widow.person.ref);
    expect(stranger.errors[0].extensions.code).toBe('FORBIDDEN');
    expect(closed.data.closeInquiry.closedAt).toEqual(expect.any(String));
    expect(after.errors[0].extensions.code).toBe('BASIS_NOT_VALID');
  });

  it('close one inquiry for one key, and refuse the key for another', async () => {
    const { ask, input } = await start();
    const opened = await ask(open, { input, key: 'one' });
    const another = await ask(open, { input, key: 'two' });
    const idOf = ({ data }: Anything) => data.openInquiry.inquiry.id;

    const closed = await ask(close, { id: idOf(opened), key: 'c' });
    const again = await ask(close, { id: idOf(opened), key: 'c' });
    const other = await ask(close, { id: idOf(another), key: 'c' });

    expect(again.data).toEqual(closed.data);
    expect(other.errors[0].extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('give a decision pass to adults only, by what the civil registry says today', async () => {
    const { ask, personas } = await start();
    const passOf = (name: 'citizen' | 'child') =>
      ask(
        '{ me { decisionPass } }',
        {},
        {
          kind: 'citizen',
          subject: personas[name].person.ref,
          agency: null,
          scopes: new Set(['trust:decide', 'civil:age']),
        },
      );

    const [adult, minor] = [await passOf('citizen'), await passOf('child')];

    expect(adult.data).toEqual({ me: { decisionPass: expect.any(String) } });
    expect(minor).toMatchObject({
      data: { me: { decisionPass: null } },
      errors: [{ path: ['me', 'decisionPass'], extensions: { code: 'UNDER_AGE' } }],
    });
  });

  it('give an emergency access without a case register, for minutes, over its bundle, and tells the person at once', async () => {
    const { ask, input, told } = await start();
    const { nationalId, birthDate, acknowledgeSubjectIsTold } = input;
    const emergency = {
      nationalId,
      birthDate,
      acknowledgeSubjectIsTold,
      caseRef: '115-20261122-7',
      justification: 'Found unconscious; her family must be reached.',
      coordinates: ['Person.givenName', 'Person.residence'],
      minutes: 30,
    };

    const { data, asked } = await ask(breakGlass, { input: emergency, key: 'k' });
    const beyond = await ask(breakGlass, { input: { ...emergency, coordinates: ['Person.insurance'] }, key: 'l' });
    const long = await ask(breakGlass, { input: { ...emergency, minutes: 61 }, key: 'm' });
    const nobody = await ask(breakGlass, { input: { ...emergency, birthDate: '1990-01-01' }, key: 'n' });
    const without = await ask(breakGlass, { input: emergency, key: 'o' }, { scopes: new Set(['official:inquiry']) });

    const again = await ask(breakGlass, { input: emergency, key: 'k' });
    const other = await ask(breakGlass, { input: { ...emergency, minutes: 20 }, key: 'k' });

    const { access } = data.breakGlass;
    expect(again.data).toEqual(data);
    expect(other.errors[0].extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(access).toMatchObject({ emergency: true, purpose: 'EMERGENCY', notifySubjectAt: access.openedAt });
    expect(Date.parse(access.expiresAt) - Date.parse(access.openedAt)).toBe(30 * 60_000);
    expect(asked).toEqual(['trust', 'civil-registry', 'trust']);
    expect(await told()).toContainEqual({ kind: 'EMERGENCY_ACCESS', about: access.id });
    expect([beyond, long, without].map(({ errors }) => errors[0].extensions.code)).toEqual([
      'COORDINATES_REFUSED',
      'BAD_USER_INPUT',
      'FORBIDDEN_SCOPE',
    ]);
    expect(nobody).toMatchObject({ errors: [{ extensions: { code: 'INQUIRY_REFUSED' } }], asked });
  });
});

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}
