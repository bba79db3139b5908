import { describe, expect, it } from '@jest/globals';
import { provinces } from '../../../../subgraphs/catalogue/data/provinces.ts';
import { decidingObligation, isInForce } from '../../../../subgraphs/catalogue/rules/obligation.ts';
import { budgetActObligations } from '../../../../subgraphs/catalogue/data/obligations/budget-act-1401.ts';
import { councilObligations } from '../../../../subgraphs/catalogue/data/obligations/council-orders.ts';
import { planBillObligations } from '../../../../subgraphs/catalogue/data/obligations/plan-bill.ts';
import { ruleSets } from '../../../../subgraphs/catalogue/data/rule-sets.ts';
import { trafficAge } from '../../../../subgraphs/catalogue/rules/conditions/answers-others.ts';
import { conformanceAge } from '../../../../subgraphs/catalogue/rules/conditions/conformance-passed.ts';
import { dutyRows } from '../../../../subgraphs/catalogue/seed/duty-rows.ts';
import { agencyRows } from '../../../../subgraphs/catalogue/seed/agency-rows.ts';
import { evidenceRows } from '../../../../subgraphs/catalogue/seed/evidence-rows.ts';
import { serviceRows } from '../../../../subgraphs/catalogue/seed/service-rows.ts';
import { windowRows } from '../../../../subgraphs/catalogue/seed/window-rows.ts';
import { isSlug } from '../../../../subgraphs/catalogue/slug.ts';

const agencies = agencyRows();
const ids = new Set(agencies.map(({ id }) => id));
const { service, stage, requirement, exposure } = serviceRows();
const obligations = [...budgetActObligations, ...councilObligations, ...planBillObligations];

describe('the seeded catalogue', () => {
  it('has 96 agencies, each with a readable id of its own and a parent that is one of them', () => {
    expect(ids.size).toBe(96);
    for (const { id, parent_id } of agencies) {
      expect(isSlug(id)).toBe(true);
      expect(parent_id === null || ids.has(parent_id)).toBe(true);
    }
  });

  it('has the ids on which the other agencies rely', () => {
    const relied = [
      'civil-registry',
      'post',
      'traffic-police',
      'social-security',
      'judiciary',
      'unified-billing',
      'executive-council-it',
      'ict-organisation',
      'tax-administration',
      'water-company',
      'electricity-company',
      'gas-company',
      'telecommunication-company',
      'municipalities',
      'foreign-affairs',
      'agriculture-jihad',
      'nomads-affairs',
      'non-government-schools',
    ];

    expect(relied.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has 31 provinces and uses no other', () => {
    const codes = new Set<string>(provinces.map(({ code }) => code));

    expect(codes.size).toBe(31);
    expect(agencies.filter(({ province_code }) => province_code !== null && !codes.has(province_code))).toEqual([]);
  });

  it('gives every agency services, each with an id of its own and three stages, and the general one once', () => {
    const services = Map.groupBy(service, ({ agency_id }) => agency_id);

    expect(new Set(service.map(({ id }) => id)).size).toBe(service.length);
    expect([...services.keys()].sort()).toEqual([...ids].sort());
    expect(stage).toHaveLength(service.length * 3);
    for (const owned of services.values()) {
      expect(owned.length).toBeGreaterThanOrEqual(4);
      expect(owned.filter(({ scope }) => scope === 'GENERAL')).toHaveLength(1);
    }
  });

  it('refers to nothing that is not there', () => {
    const services = new Set(service.map(({ id }) => id));
    const windows = new Set(windowRows().map(({ id }) => id));
    const facts = evidenceRows();

    expect(requirement.filter(({ service_id }) => !services.has(service_id))).toEqual([]);
    expect(
      exposure.filter(({ service_id, window_id }) => !services.has(service_id) || !windows.has(window_id)),
    ).toEqual([]);
    expect(facts.filter(({ agency_id }) => !ids.has(agency_id))).toEqual([]);
    expect(facts.filter(({ kind, subject }) => kind === 'ANSWERED' && subject !== null && !ids.has(subject))).toEqual(
      [],
    );
    expect(facts.filter(({ kind, subject }) => kind.startsWith('WINDOW') && !windows.has(subject ?? ''))).toEqual([]);
  });

  it('writes Persian with Persian letters, and every time in whole seconds of UTC', () => {
    expect(JSON.stringify([agencies, service, requirement, obligations, evidenceRows()])).not.toMatch(/[يك]/);
    for (const { at } of evidenceRows()) expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it('has duties that are superseded by duties that exist, and at most one that decides at any time', () => {
    const known = new Set(obligations.map(({ id }) => id));
    const days = ['2022-03-21', '2022-09-23', '2022-12-21', '2022-12-22', '2026-10-23'];

    expect(obligations.filter(({ supersededBy }) => supersededBy !== null && !known.has(supersededBy))).toEqual([]);
    expect(decidingObligation(obligations, '2022-03-20')).toBeNull();
    for (const day of days) {
      const deciding = obligations.filter((one) => one.decidesConnection && isInForce(one, obligations, day));
      expect(deciding.map(({ id }) => id)).toEqual([decidingObligation(obligations, day)?.id]);
    }
  });

  it('has rule sets whose days are those that the rules apply, one after another', () => {
    for (const { conformance_days, traffic_days } of ruleSets) {
      expect(conformance_days * 86_400_000).toBe(conformanceAge);
      expect(traffic_days * 86_400_000).toBe(trafficAge);
    }
    expect(ruleSets.map(({ version }) => version)).toEqual([1, 2, 3]);
    const days = ruleSets.map(({ in_force_from }) => in_force_from);
    expect(days).toEqual(days.toSorted());
  });

  it('has lists and processes of services that are there, each proposed by its own agency, and says that they are seeded', () => {
    const ownerOf = new Map(service.map(({ id, agency_id }) => [id, agency_id]));
    const rows = dutyRows();

    for (const { service_id } of rows.high_use_entry) expect(ownerOf.has(service_id)).toBe(true);
    for (const one of rows.high_use_proposal) expect(ownerOf.get(one.service_id)).toBe(one.agency_id);
    for (const one of rows.service_process) expect(ownerOf.get(one.service_id)).toBe(one.proposed_by);
    const origins = [...rows.high_use_list, ...rows.high_use_proposal, ...rows.service_process];
    expect(new Set(origins.map(({ origin }) => origin))).toEqual(new Set(['SEEDED']));
    expect(new Set(rows.high_use_entry.map(({ made_up }) => made_up))).toEqual(new Set([1]));
  });
});
