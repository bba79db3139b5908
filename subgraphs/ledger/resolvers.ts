import { me } from '../kit/me.ts';
import { accessLogPage } from './access-log.ts';
import { proveLines } from './prove-lines.ts';
import type { Resolvers } from './resolver-types.ts';

/** Listed of one agency; the count says how many there are. */
const mostCoordinates = 100;
const mostAgencies = 100;

export const resolvers: Resolvers = {
  Query: { me },
  Person: {
    accessLog: ({ id }, given, { registry }) => accessLogPage(id, given, registry),
    verifyLedger: ({ id }, { since, known }, { registry: { ledger, hashSubject } }) =>
      proveLines(ledger, { subject: hashSubject(id), since: since ?? null, known: known ?? [] }),
  },
  AccessLine: {
    kind: ({ kind }) => (kind === 'READ' ? 'READ' : 'ACT'),
    bySelf: ({ basis }) => basis === 'SELF',
    agency: ({ agency }) => (agency === null ? null : { id: agency }),
    agencies: ({ fields }) => fields.slice(0, mostAgencies),
  },
  AgencyAccess: {
    name: ({ agency }) => agency,
    coordinates: ({ coordinates }) => coordinates.slice(0, mostCoordinates),
    coordinateCount: ({ coordinates }) => coordinates.length,
  },
};
