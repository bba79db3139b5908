import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { composeSupergraph } from '../../../../scripts/lib/compose-supergraph.ts';
import { withGeneralServices } from '../../../../scripts/lib/general-services.ts';
import { lintSubgraphs } from '../../../../scripts/lib/lint/lint.ts';
import { projectFolder } from '../../../../scripts/lib/project-folder.ts';
import type { RoverSubgraph } from '../../../../scripts/lib/read-rover.ts';
import { madeUpSchema } from '../../../support/made-up-agency.ts';

const subgraph = (name: string, sdl: string): RoverSubgraph => ({
  name,
  routingUrl: `http://127.0.0.1/${name}`,
  source: `${name}.graphql`,
  sdl,
});
const lamps = subgraph('lamp-office', madeUpSchema({ type: 'LampRequest' }));
const taps = subgraph('taps', madeUpSchema({ type: 'TapRequest' }));
const list = subgraph(
  'list',
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes"])
   type Query { newest: ServiceRequest @requiresScopes(scopes: [["requests:read"]]) }`,
);
const services = subgraph(
  'services',
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
   type Query { x: Int }
   type Service @key(fields: "id") { id: ID! title: String }`,
);
const scalars = readFileSync(join(projectFolder, 'schema/shared/scalars.graphql'), 'utf8');
const texts = (given: readonly RoverSubgraph[]) =>
  new Map(withGeneralServices(given).map(({ name, sdl }) => [name, sdl]));

describe('The general services in the schema of an agency', () => {
  it('are there for an agency with a type that implements ServiceRequest', () => {
    const sdl = texts([lamps]).get('lamp-office')!;

    expect(sdl).toContain('interface ServiceRequest {');
    expect(sdl).toContain('extend type LampRequest @key(fields: "trackingCode") @subject(field: "parties") {');
    expect(sdl).toContain('  lampOfficeRequest(');
    for (const verb of ['fileLampOfficeComplaint', 'answerLampOfficeComplaint', 'bookLampOfficeAppointment'])
      expect(sdl).toContain(`  ${verb}(`);
    expect(sdl).not.toMatch(/Agency(Complaint|Appointment)/);
  });

  it('are stubs where requests of all agencies are listed, one for each type', () => {
    const sdl = texts([lamps, list, taps]).get('list')!;

    expect(sdl).toContain('interface ServiceRequest @key(fields: "trackingCode") {');
    expect(sdl.match(/^type \w+ implements ServiceRequest @key\(fields: "trackingCode"\) \{$/gm)).toHaveLength(2);
    expect(sdl).not.toContain('complaints');
  });

  it('are not there for anybody else, nor where the schema cannot be read', () => {
    const broken = subgraph('broken', 'type X implements ServiceRequest {');

    expect(withGeneralServices([services, broken])).toEqual([services, broken]);
  });

  it('are written anew, whatever stands there', () => {
    const given = [lamps, list];
    const once = withGeneralServices(given);
    const edited = once.map((each) => ({ ...each, sdl: `${each.sdl}\ntype Mine { x: Int }\n` }));

    expect(withGeneralServices(once)).toEqual(once);
    expect(withGeneralServices(edited)).toEqual(once);
  });

  it('compose, and keep to the conventions', () => {
    const agencies = withGeneralServices([lamps, taps, list, services]);

    const composition = composeSupergraph(agencies);
    const findings = lintSubgraphs(
      agencies.filter(({ name }) => name === 'lamp-office' || name === 'taps'),
      scalars,
    ).filter(({ rule }) => rule.name !== 'described-in-two-languages');

    expect(composition).toMatchObject({ kind: 'composed' });
    expect(findings).toEqual([]);
  });

  it('are formatted as prettier would', async () => {
    const sdl = texts([lamps]).get('lamp-office')!;
    const written = sdl.slice(sdl.indexOf('# From here on'));

    expect(await format(written, { parser: 'graphql', printWidth: 120, singleQuote: true })).toBe(written);
  });
});
