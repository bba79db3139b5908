import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { backOfficeToken } from '../../scripts/lib/back-office-token.ts';
import { readOperation } from '../../scripts/lib/read-operation.ts';
import { createPopulation } from '../../subgraphs/kit/population/population.ts';
import { askWindow } from '../support/ask-window.ts';
import type { Anything } from '../support/inline-gateway.ts';
import { sharedWindow, type SharedWindow } from '../support/shared-window.ts';
import { windowPeople } from '../support/start-window.ts';

const { personas } = createPopulation({ people: windowPeople });

interface Office {
  readonly agency: string;
  readonly official: string;
  readonly scope: string;
}

const socialSecurity: Office = {
  agency: 'social-security',
  official: 'official-social-security',
  scope: 'official:inquiry civil:name civil:status social-security:record',
};
const redCrescent: Office = {
  agency: 'red-crescent',
  official: 'official-red-crescent',
  scope: 'official:emergency civil:name civil:birth-date civil:status post:address',
};

describe('a back office of a running window', () => {
  let window: SharedWindow;
  beforeAll(async () => {
    window = await sharedWindow();
  }, 300_000);

  async function asOffice({ scope, ...office }: Office) {
    const { origin, data } = window;
    const token = await backOfficeToken({ gateway: origin, data, ...office, scopes: scope.split(' ') });
    return async (query: string, variables: object, basis?: string): Promise<Anything> => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const named = basis === undefined ? {} : { 'x-panjereh-basis': basis };
      const body = JSON.stringify({ query, variables });
      return (await fetch(`${origin}/graphql`, { method: 'POST', headers: { ...headers, ...named }, body })).json();
    };
  }

  const person = ({ nationalId, birthDate }: { readonly nationalId: string; readonly birthDate: string }) => {
    return { nationalId, birthDate, acknowledgeSubjectIsTold: true };
  };
  const noticesOf = async (persona: string) =>
    (await askWindow(window, persona, '{ me { trustNotices { nodes { kind about } } } }')).data.me.trustNotices.nodes;

  it('inquires in an open case by listed documents alone, and the person is told', async () => {
    const ask = await asOffice(socialSecurity);
    const input = {
      ...person(personas.widow.person),
      caseRef: 'SSO-1405-0017',
      purpose: 'ELIGIBILITY',
      legalBasis: 'Social Security Act, art. 81 (k)',
      coordinates: ['Person.givenName', 'Person.familyName', 'Person.lifeStatus'],
    };
    const { data } = await ask(readOperation('office/open-inquiry'), { input, key: randomUUID() });
    const { id } = data.openInquiry.inquiry;
    const read = await ask(readOperation('office/inquiry'), { basis: id }, id);
    const free = await ask('query ($basis: ID!) { subjectOf(basis: $basis) { givenName } }', { basis: id }, id);

    expect(read.data.subjectOf).toMatchObject({ givenName: 'زهرا', lifeStatus: 'ALIVE', insurance: null });
    expect(free.errors[0].extensions.code).toBe('QUERY_NOT_IN_SAFELIST');
    expect(await noticesOf('widow')).toContainEqual({ kind: 'INQUIRY_OPENED', about: id });
  });

  it('takes emergency access, and the person is told at once', async () => {
    const ask = await asOffice(redCrescent);
    const input = {
      ...person(personas.pensioner.person),
      caseRef: '115-20261122-7',
      justification: 'Found unconscious; his family must be reached.',
      coordinates: ['Person.givenName', 'Person.familyName', 'Person.residence', 'Address.city'],
      minutes: 30,
    };
    const { data } = await ask(readOperation('office/break-glass'), { input, key: randomUUID() });
    const { id } = data.breakGlass.access;
    const read = await ask(readOperation('office/emergency'), { basis: id }, id);

    expect(read.data.subjectOf).toMatchObject({ givenName: 'غلام‌رضا', residence: { city: 'یزد', text: null } });
    expect(await noticesOf('pensioner')).toContainEqual({ kind: 'EMERGENCY_ACCESS', about: id });
  });
});
