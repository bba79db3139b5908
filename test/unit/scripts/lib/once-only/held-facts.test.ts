import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { heldFacts } from '../../../../../scripts/lib/once-only/held-facts.ts';
import { projectFolder } from '../../../../../scripts/lib/project-folder.ts';
import { bindingsOf } from '../../../../../subgraphs/catalogue/seed/binding-rows.ts';
import { serviceRows } from '../../../../../subgraphs/catalogue/seed/service-rows.ts';

/** Agencies of the catalogue that have a subgraph by their own name. */
const inGraph = new Set([
  'civil-registry',
  'post',
  'traffic-police',
  'social-security',
  'judiciary',
  'health-insurance',
]);
const supergraph = readFileSync(join(projectFolder, 'schema/supergraph.graphql'), 'utf8');

/** The national graph in which one thing of a type was written otherwise. */
function changed(graph: string, [type, from, to]: readonly [string, RegExp, string]): string {
  const start = graph.search(new RegExp(`^type ${type}\\b`, 'm'));
  const end = graph.indexOf('\n}\n', start);
  const before = graph.slice(start, end);
  expect(before).toMatch(from);
  return graph.slice(0, start) + before.replace(from, to) + graph.slice(end);
}

/** What became of a field, how it is written instead, and what is said of the requirement that needs it. */
const changes = [
  [
    'has another name, or is gone',
    ['Address', /\bpostalCode: PostalCode/, 'postCode: PostalCode'],
    'postal-code is bound to me.residence.postalCode, but Address.postalCode is not in the graph, or not any more.',
  ],
  [
    'is of another type',
    ['Person', /\bnationalId: NationalId/, 'nationalId: String'],
    'national-number is bound to me.nationalId, but Person.nationalId is String, where NationalId is bound.',
  ],
  [
    'became a list',
    ['Person', /\binsurance: InsuranceRecord/, 'insurance: [InsuranceRecord!]'],
    'employment-letter is bound to me.insurance.totalDays, but Person.insurance is a list, where one value is bound.',
  ],
  [
    'needs to be told more',
    ['Workshop', /\bcode: String!/, 'code(as: Int!): String!'],
    'workshop-code is bound to me.workshops.nodes.code, but Workshop.code cannot be asked for without being told more.',
  ],
  [
    'moved behind a scope that no citizen has',
    [
      'Person',
      /(\bfamilyName: String[^\n]*)@requiresScopes\(scopes: [^)]*\)/,
      '$1@requiresScopes(scopes: [["official:inquiry"]])',
    ],
    'identity-card-copy is bound to me.familyName, but Person.familyName needs a scope that no citizen has: official:inquiry.',
  ],
  [
    'is not for people’s own affairs any more',
    ['Person', /(\bgivenName: String[^\n]*for: )\[[^\]]*\]/, '$1["COURT"]'],
    'birth-certificate is bound to me.givenName, but Person.givenName may not be read for SELF_SERVICE, but for COURT.',
  ],
  [
    'is hidden from clients',
    ['Person', /\bfatherName: String/, 'fatherName: String @inaccessible'],
    'birth-certificate-copy is bound to me.fatherName, but Person.fatherName is not in the graph, or not any more.',
  ],
] as const;
const ofInquiry = ['Person', /(\blifeStatus: LifeStatus[^\n]*)for: \[[^\]]*\]/, '$1for: ["SELF_SERVICE"]'] as const;

describe('what services ask and the state holds', () => {
  it('is all found in the national graph, with its holders', () => {
    const { problems, text } = heldFacts(supergraph);

    expect(problems).toEqual([]);
    expect(JSON.parse(text).facts['me.residence.postalCode']).toEqual({
      coordinates: ['Query.me', 'Person.residence', 'Address.postalCode'],
      type: 'PostalCode',
      isList: false,
      holder: 'post',
    });
  });

  it('is bound for at least 25 requirements of 10 services of agencies that are in the graph', () => {
    const bound = serviceRows().requirement.filter((row) => bindingsOf(row).length > 0);
    const present = bound.filter(({ service_id }) => inGraph.has(service_id.split('.')[0] ?? ''));

    expect(present.length).toBeGreaterThanOrEqual(25);
    expect(new Set(present.map(({ service_id }) => service_id)).size).toBeGreaterThanOrEqual(10);
  });

  describe('when the national graph has changed', () => {
    let problems: readonly string[];
    beforeAll(() => {
      problems = heldFacts([...changes.map(([, change]) => change), ofInquiry].reduce(changed, supergraph)).problems;
    });

    it.each(changes)('names service, requirement, coordinate and what to do: a field %s', (_what, _change, found) => {
      const about = problems.filter((problem) => problem.includes(`: requirement ${found}`));

      expect(about).toHaveLength(1);
      expect(about[0]).toMatch(/^catalogue: [a-z.-]+( and \d+ more services)?: requirement /);
      expect(about[0]).toMatch(
        /\n {2}fix: Leave the field as it was .* anew in subgraphs\/catalogue\/data\/bindings\.ts\.$/,
      );
    });

    it('names what an inquiry cannot read any more', () => {
      const found = /^catalogue: civil-registry\.life-status: Person\.lifeStatus may be read by nobody but the person/;

      expect(problems).toContainEqual(expect.stringMatching(found));
    });
  });
});
