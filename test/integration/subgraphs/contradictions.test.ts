import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import type { Kysely, KyselyPlugin } from 'kysely';
import { facts as postFacts } from '../../../subgraphs/post/facts.ts';
import { subgraph as post } from '../../../subgraphs/post/subgraph.ts';
import { addDays } from '../../../subgraphs/kit/jalali.ts';
import type { FactTables } from '../../../subgraphs/kit/facts/facts.ts';
import { today } from '../../../subgraphs/kit/today.ts';
import { facts as taxFacts } from '../../../subgraphs/tax/facts.ts';
import { subgraph as tax } from '../../../subgraphs/tax/subgraph.ts';
import { conflictOf, type StatedFact } from '../../../subgraphs/trust/contradictions/conflict.ts';
import { lookAtSome } from '../../../subgraphs/trust/contradictions/look-again.ts';
import { contradictionRules } from '../../../subgraphs/trust/contradictions/rules.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import type { TrustTables } from '../../../subgraphs/trust/tables.ts';
import { deliverEvents, TestPeers } from '../../support/deliver-events.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { startAgency, type TestAgency } from '../../support/start-agency.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const key = testTrustKey();
const trust = createTrustSubgraph({ key: () => key });
const running = new AbortController().signal;

describeOnEachDatabase(
  'what registers say that does not go together',
  (openDatabase, dialect) => {
    let agencies: Readonly<Record<'trust' | 'post' | 'tax', TestAgency>>;
    beforeAll(async () => {
      const peers = new TestPeers();
      const start = (subgraph: typeof trust) => startAgency(subgraph, openDatabase, { peers });
      agencies = { trust: await start(trust), post: await start(post), tax: await start(tax) };
    });
    afterAll(async () => {
      for (const agency of Object.values(agencies)) await agency.close();
    });

    const deliver = () => deliverEvents(Object.values(agencies));
    const stateAll = async () => {
      for (const { run } of postFacts.chores) await run(agencies.post.db, running);
      for (const { run } of taxFacts.chores) await run(agencies.tax.db, running);
      await deliver();
    };
    const platform = () => agencies.trust.db as Kysely<TrustTables>;
    const openOf = async (rule: string) => {
      const open = platform().selectFrom('contradiction').select('subject').where('rule', '=', rule);
      return (await open.where('resolved_at', 'is', null).orderBy('subject').execute()).map(({ subject }) => subject);
    };
    const addresses = 'tax-address-differs';
    const codesIn = async () => {
      const residences = await agencies.post.db
        .selectFrom('residence')
        .innerJoin('address', 'address.id', 'residence.address_id')
        .select(['person_ref', 'postal_code'])
        .execute();
      const domiciles = await agencies.tax.db.selectFrom('tax_domicile').selectAll().execute();
      const registered = new Map(residences.map((row) => [row['person_ref'] as string, row['postal_code'] as string]));
      const declared = new Map(domiciles.map((row) => [row['taxpayer_ref'] as string, row['postal_code'] as string]));
      return { registered, declared };
    };
    const differing = async () => {
      const { registered, declared } = await codesIn();
      const both = [...declared].filter(([person]) => registered.has(person));
      return both.flatMap(([person, code]) => (registered.get(person) === code ? [] : person)).sort();
    };
    const declare = (person: string, postalCode: string | null) =>
      agencies.tax.db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('tax_domicile').where('taxpayer_ref', '=', person).execute();
        const row = { taxpayer_ref: person, postal_code: postalCode, declared_on: '2026-10-01' };
        if (postalCode !== null) await transaction.insertInto('tax_domicile').values(row).execute();
        await taxFacts.restate(transaction, [person]);
      });
    const move = (person: string, address: string | null) =>
      agencies.post.db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('residence').where('person_ref', '=', person).execute();
        const row = { person_ref: person, address_id: address };
        if (address !== null) await transaction.insertInto('residence').values(row).execute();
        await postFacts.restate(transaction, [person]);
      });

    it('is found in what was there before, by agencies that agreed on a key which the platform has not', async () => {
      await stateAll();
      const beforeKeys = await openOf(addresses);
      await stateAll();

      expect(beforeKeys).toEqual([]);
      expect(await openOf(addresses)).toEqual(await differing());
      expect(await openOf(addresses)).toContain(agencies.tax.population.personas.pensioner.person.ref);
    });

    it('is stated once: nothing is told again of what has not changed', async () => {
      await stateAll();
      const count = async (agency: TestAgency) =>
        Number((await agency.db.selectFrom('event_counter').select('last').executeTakeFirstOrThrow())['last']);
      const before = [await count(agencies.post), await count(agencies.tax)];
      await stateAll();
      const { declared } = await codesIn();
      const [person, code] = [...declared][0]!;
      await declare(person, code);

      expect([await count(agencies.post), await count(agencies.tax)]).toEqual(before);
    });

    it('never shows the platform a value: neither what it is told nor what it keeps holds a postal code', async () => {
      await stateAll();
      const { registered, declared } = await codesIn();
      const told = await agencies.tax.db.selectFrom('event').select('data').where('type', '=', 'fact.stated').execute();
      const kept = await platform()
        .selectFrom('contradiction_fact')
        .selectAll()
        .where('rule', '=', addresses)
        .execute();
      const text = JSON.stringify([told, kept]);

      expect(kept.length).toBeGreaterThan(50);
      for (const code of [...registered.values(), ...declared.values()]) expect(text).not.toContain(code);
    });

    it('is open exactly for whom the two differ, whatever changes on either side and whenever it is told', async () => {
      await stateAll();
      const { registered } = await codesIn();
      const persons = [...registered.keys()].sort().slice(0, 3);
      const homes = await agencies.post.db.selectFrom('address').selectAll().orderBy('id').limit(2).execute();
      const step = fc.record({
        person: fc.constantFrom(...persons),
        home: fc.option(fc.constantFrom(...homes)),
        side: fc.constantFrom('post', 'tax'),
        delivered: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
          for (const { person, home, side, delivered } of steps) {
            if (side === 'post') await move(person, (home?.['id'] as string | undefined) ?? null);
            else await declare(person, (home?.['postal_code'] as string | undefined) ?? null);
            if (delivered) await deliver();
          }
          await deliver();
          expect(await openOf(addresses)).toEqual(await differing());
        }),
        { numRuns: dialect === 'sqlite' ? 25 : 12 },
      );
    });

    it('loses nothing and tells nothing twice when its agency is stopped at any statement', async () => {
      await stateAll();
      const own = agencies.tax.db as Kysely<FactTables>;
      const again = { after: '', done: 0 };
      const { declared } = await codesIn();
      const [person = ''] = [...declared.keys()].filter((one) => one > '');
      for (let count = 1; count < 40; count += 1) {
        await own.updateTable('fact_side').set(again).execute();
        await declare(person, count % 2 === 0 ? null : '1345678901');
        await own.updateTable('fact_stated').set({ stated: '' }).where('subject', '=', person).execute();
        const broken = agencies.tax.db.withPlugin(failAt(count));
        for (const { run } of taxFacts.chores) await run(broken, running).catch(() => undefined);
        for (const { run } of taxFacts.chores) await run(agencies.tax.db, running);
        await deliver();
        expect(await openOf(addresses)).toEqual(await differing());
      }
    });

    it('is stated anew when the other owner comes with another key, and nothing is found or ended by that', async () => {
      await stateAll();
      const findings = () => platform().selectFrom('contradiction').selectAll().orderBy('id').execute();
      const digestOf = async (subject: string) => {
        const told = platform().selectFrom('contradiction_fact').select('digest').where('subject', '=', subject);
        return (await told.where('rule', '=', addresses).where('side', '=', 'B').executeTakeFirst())?.digest;
      };
      const [before, { declared }] = [await findings(), await codesIn()];
      const [person = ''] = [...declared.keys()];
      const old = await digestOf(person);
      const { privateKey } = generateKeyPairSync('x25519');
      const private_key = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url');
      await agencies.post.db.updateTable('fact_secret').set({ private_key }).execute();
      await agencies.post.db.updateTable('fact_side').set({ told: 0, after: '', done: 0 }).execute();
      await agencies.post.db.updateTable('fact_stated').set({ stated: '' }).where('stated', '!=', 'null').execute();

      await stateAll();
      const between = await findings();
      await stateAll();

      expect(await digestOf(person)).not.toBe(old);
      expect([between, await findings()]).toEqual([before, before]);
      expect(await openOf(addresses)).toEqual(await differing());
    });

    describe('by the platform', () => {
      const rules = contradictionRules.filter(({ id }) => id !== addresses);
      let subjects = 0;
      beforeEach(() => {
        subjects += 1;
      });
      const apply = async (rule: (typeof rules)[number], side: 'A' | 'B', subject: string, fact: StatedFact | null) => {
        const { publisher: from } = rule.sides[side];
        const follow = trust.follows!.find((one) => one.from === from && one.type === 'fact.stated')!;
        const data = { rule: rule.id, side, facts: [{ subject, reference: `ref_${side}`, fact }] };
        const at = new Date().toISOString();
        const event = { id: crypto.randomUUID(), from, type: 'fact.stated', entity: rule.id, sequence: '1', at, data };
        await platform()
          .transaction()
          .execute((transaction) => follow.apply(transaction, event));
      };
      const findings = (subject: string) =>
        platform()
          .selectFrom('contradiction')
          .selectAll()
          .where('subject', '=', subject)
          .orderBy('opened_at')
          .execute();

      it('is open exactly while both sides conflict, once, and has a history of the others', async () => {
        const now = today();
        const anyDay = fc.integer({ min: -900, max: 60 }).map((days) => addDays(now, days));
        const fact = fc.record({
          day: fc.option(anyDay),
          until: fc.option(fc.integer({ min: -30, max: 60 }).map((days) => addDays(now, days))),
          digest: fc.constant(null),
        });
        const step = fc.record({ side: fc.constantFrom('A', 'B'), fact: fc.option(fact) });
        let run = 0;
        await fc.assert(
          fc.asyncProperty(
            fc.constantFrom(...rules),
            fc.array(step, { minLength: 1, maxLength: 10 }),
            async (rule, steps) => {
              const subject = `random-${(run += 1)}`;
              const stated: Record<'A' | 'B', StatedFact | null> = { A: null, B: null };
              let opened = 0;
              let isOpen = false;
              for (const { side, fact: next } of steps) {
                stated[side] = next;
                await apply(rule, side, subject, next);
                const { conflicts } = conflictOf(rule, stated.A, stated.B, now);
                if (conflicts && !isOpen) opened += 1;
                isOpen = conflicts === true;
                const found = await findings(subject);
                expect(found).toHaveLength(opened);
                expect(found.filter(({ resolved_at }) => resolved_at === null)).toHaveLength(isOpen ? 1 : 0);
              }
            },
          ),
          { numRuns: dialect === 'sqlite' ? 150 : 50 },
        );
      });

      it('is found and ended by time alone', async () => {
        const rule = rules.find(({ id }) => id === 'licence-of-dissolved-company')!;
        const company = `company-${subjects}`;
        const until = addDays(today(), 3);
        await apply(rule, 'A', company, { day: null, until: null, digest: null });
        await apply(rule, 'B', company, { day: null, until, digest: null });
        const before = await findings(company);
        const later = new Date(Date.now() + 5 * 86_400_000);
        for (let more = true; more;) more = await lookAtSome(platform(), later);
        const [after] = await findings(company);

        expect(before).toMatchObject([{ resolved_at: null }]);
        expect(after?.resolved_at).toBe(later.toISOString());
      });

      it('is not lost when the platform is stopped at any statement, and not found twice', async () => {
        const rule = rules.find(({ id }) => id === 'pension-after-death')!;
        const follow = trust.follows!.find(({ from, type }) => from === 'social-security' && type === 'fact.stated')!;
        const person = `stopped-${subjects}`;
        const nothing = { until: null, digest: null };
        await apply(rule, 'A', person, { ...nothing, day: '2025-01-01' });
        for (let count = 1; count < 25; count += 1) {
          const day = count % 2 === 1 ? '2025-06-01' : '2024-06-01';
          const facts = [{ subject: person, reference: 'r', fact: { ...nothing, day } }];
          const data = { rule: rule.id, side: 'B', facts };
          const told = { id: 'e', from: 'social-security', type: 'fact.stated', entity: 'x', sequence: '1' };
          const event = { ...told, at: new Date().toISOString(), data };
          const take = (db: Kysely<TrustTables>) =>
            db.transaction().execute((transaction) => follow.apply(transaction, event));
          await take(platform().withPlugin(failAt(count))).catch(() => undefined);
          await take(platform());
          const open = (await findings(person)).filter(({ resolved_at }) => resolved_at === null);
          expect(open).toHaveLength(count % 2);
        }
        const told = await platform().selectFrom('notice').selectAll().where('person', '=', person).execute();
        expect(told).toHaveLength(24);
      });

      it('is not stated by an agency that does not own the side, nor for a rule that is not known', async () => {
        const rule = rules.find(({ id }) => id === 'pension-after-death')!;
        const follow = trust.follows!.find(({ from, type }) => from === 'post' && type === 'fact.stated')!;
        const data = { rule: rule.id, side: 'A', facts: [{ subject: 'x', reference: 'r', fact: null }] };
        const event = {
          id: 'e',
          from: 'post',
          type: 'fact.stated',
          entity: 'x',
          sequence: '1',
          at: new Date().toISOString(),
        };
        const tell = (told: object) =>
          platform()
            .transaction()
            .execute((transaction) => follow.apply(transaction, { ...event, data: { ...data, ...told } }));

        await expect(tell({})).rejects.toThrow('does not own');
        await expect(tell({ rule: 'no-such-rule' })).rejects.toThrow('does not own');
      });

      it('tells the person once when it is found and once when it ends, and a company not at all', async () => {
        const [people, companies] = (['insured-after-death', 'licence-of-dissolved-company'] as const).map((id) =>
          rules.find((rule) => rule.id === id)!,
        );
        const [person, company] = [`person-${subjects}`, `company-${subjects}`];
        const nothing = { day: null, until: null, digest: null };
        await apply(people!, 'A', person, { ...nothing, day: '2025-01-01' });
        await apply(people!, 'B', person, { ...nothing, day: '2025-06-01' });
        await apply(people!, 'B', person, { ...nothing, day: '2025-07-01' });
        await apply(people!, 'A', person, null);
        await apply(companies!, 'A', company, nothing);
        await apply(companies!, 'B', company, nothing);
        const told = await platform().selectFrom('notice').select(['kind', 'person']).where('person', 'in', [person, company]).orderBy('created_at').execute(); // prettier-ignore

        expect(told.map(({ kind }) => kind)).toEqual(['CONTRADICTION_FOUND', 'CONTRADICTION_RESOLVED']);
        expect(new Set(told.map((notice) => notice.person))).toEqual(new Set([person]));
      });
    });
  },
  { lifetime: 'describe' },
);

/** Lets the nth statement from now on fail, as if the process had ended there. */
function failAt(nth: number): KyselyPlugin {
  let count = 0;
  return {
    transformQuery({ node }) {
      if ((count += 1) === nth) throw new Error('ended here');
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
}
