import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { roleScopes } from '../../../../../gateway/issuer/default-clients.ts';
import { isOfficialScope } from '../../../../../gateway/issuer/official-scope.ts';
import { makeBackOffices } from '../../../../../scripts/lib/start/make-back-offices.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

interface Client {
  readonly agency: string;
  readonly scopes: readonly string[];
}

const folder = temporaryFolder();

it('registers the roles of the committee with its institutions only, that of the Centre with the Centre, that of heads with all', () => {
  const file = makeBackOffices(folder.path);
  const clients = JSON.parse(readFileSync(file, 'utf8')) as readonly Client[];
  const officesOf = (scope: string) =>
    clients.filter(({ scopes }) => scopes.includes(scope)).map(({ agency }) => agency);
  const institutions = ['administrative-employment', 'plan-budget', 'executive-council-it'];

  expect(officesOf('committee:decide').sort()).toEqual(institutions.toSorted());
  expect(officesOf('committee:record').sort()).toEqual(institutions.toSorted());
  expect(officesOf('official:executive-plans')).toEqual(['national-cyberspace-centre']);
  expect(officesOf('official:agency-head')).toHaveLength(clients.length);
});

it('gives every role to a named official only', () => {
  expect(roleScopes.filter((scope) => !isOfficialScope(scope))).toEqual([]);
});
