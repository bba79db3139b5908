import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import type { Kysely } from 'kysely';
import { openDatabase } from '../../../subgraphs/kit/database/database.ts';
import { createPopulation, type Fine } from '../../../subgraphs/kit/population/population.ts';
import { type KilledAgencies, type Moment, startKilledAgencies } from '../../support/killed-agencies.ts';
import { createProgress, soakSize } from '../../support/soak.ts';

/** How many fines are paid at the same time. */
const payments = soakSize('SOAK_PAYMENTS', 1);
/** `npm run soak` kills before and after each step; the tests at each step once, before it or after it in turn. */
const momentsOf = (step: number): readonly Moment[] =>
  payments > 1 ? ['before', 'after'] : [step % 2 === 0 ? 'after' : 'before'];
/** What each agency does for one payment: transactions in which a mutation acts or an event is taken. */
const steps = { banking: 5, bills: 4, 'traffic-police': 1 };

const state = 'id state amount reason receiptNumber';
const initiate = `mutation ($input: InitiatePaymentInput!, $key: ID!) {
  initiatePayment(input: $input, idempotencyKey: $key) { ${state} }
}`;
const authorise = `mutation ($input: AuthorisePaymentInput!, $key: ID!) {
  authorisePayment(input: $input, idempotencyKey: $key) { ${state} }
}`;

/** Enough for that many fines to be due. */
const people = payments > 1 ? 1_000 : 60;
const population = createPopulation({ people });
const payer = population.personas.citizen.person.ref;

it(
  'a fine that is paid is cleared, with one receipt and the money taken once, whichever agency is killed at whatever step',
  async () => {
    await using agencies = await startKilledAgencies(Object.keys(steps), people);
    const { nodes } = (await ask(agencies, '{ me { accounts { nodes { id } } } }', {})).me.accounts;
    const account = nodes[0].id as string;
    await stock(agencies, account);
    const planned = planDeaths(agencies);
    const told = createProgress('fines paid', payments);

    let done = 0;
    const fines = dueFines().slice(0, payments);
    await Promise.all(fines.map((fine) => pay(agencies, fine, account).then(() => told((done += 1)))));
    await untilCleared(agencies, fines, planned);
    await agencies.stop();

    expect(fines).toHaveLength(payments);
    expect(agencies.planned()).toEqual([]);
    expect(sum(agencies.deaths.values())).toBe(planned);
    expect(await read(agencies, 'traffic-police', fines)).toEqual({ fines: ['PAID'], waiting: 0 });
    expect(await read(agencies, 'bills', fines)).toEqual({ bills: ['PAID'], claims: payments, waiting: 0 });
    expect(await readBank(agencies, account)).toEqual({
      states: ['RECEIPTED'],
      payments,
      receipts: payments,
      taken: fines.reduce((sum, { amount }) => sum + amount, 0n),
      held: 0n,
      bookings: payments,
      waiting: 0,
    });
  },
  60_000 + payments * 60_000,
);

/** @returns how many */
function planDeaths(agencies: KilledAgencies): number {
  let count = 0;
  for (const [agency, each] of Object.entries(steps)) {
    for (let step = 1; step <= each * payments; step += 1) {
      for (const moment of momentsOf(step)) {
        agencies.plan(agency, moment, step);
        count += 1;
      }
    }
  }
  return count;
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}

const wealth = 10n ** 15n;

/** Fines of everybody: whoever pays, it need not be her own. */
function dueFines(): Fine[] {
  const all = [...population.households()].flatMap(({ vehicles }) => vehicles.flatMap(({ fines }) => fines));
  return all.filter((fine) => fine.state === 'DUE');
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test knows what it asked for
async function ask(agencies: KilledAgencies, query: string, variables: object, agency = 'banking'): Promise<any> {
  const caller: Partial<Caller> = {
    kind: 'citizen',
    subject: payer,
    scopes: new Set(['banking:read', 'banking:pay', 'traffic:fines', 'bills:read']),
    assurance: 2,
    authTime: Math.floor(Date.now() / 1000),
  };
  const { data, errors } = await agencies.ask(agency, query, variables, caller);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

async function pay(agencies: KilledAgencies, { id, billId, paymentId }: Fine, account: string): Promise<void> {
  const begun = await ask(agencies, initiate, { input: { billId, paymentId }, key: `initiate ${id}` });
  const payment = begun.initiatePayment.id as string;
  await until(async () => (await paymentNow(agencies, payment)).amount !== null);
  await ask(agencies, authorise, { input: { payment, account }, key: `authorise ${id}` });
  await until(async () => (await paymentNow(agencies, payment)).state === 'RECEIPTED');
}

async function paymentNow(agencies: KilledAgencies, payment: string) {
  const { me } = await ask(agencies, `{ me { payments(first: 100) { nodes { ${state} } } } }`, {});
  return me.payments.nodes.find(({ id }: { readonly id: string }) => id === payment);
}

async function untilCleared(agencies: KilledAgencies, fines: readonly Fine[], planned: number): Promise<void> {
  await until(async () => (await read(agencies, 'traffic-police', fines)).fines?.join() === 'PAID');
  await until(() => Promise.resolve(sum(agencies.deaths.values()) === planned));
}

/** Tries again until it is so; the test's own time limit ends it otherwise. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 25));
}

interface Tables {
  account: { id: string; balance: bigint; held: bigint };
  payment: { state: string };
  receipt: { payment_id: string };
  booking: { direction: string };
  bill: { id: string; state: string };
  bill_claim: { state: string };
  fine: { bill_ref: string; state: string };
  event_waiting: { entity: string };
}

async function inDatabase<Value>(
  { data }: KilledAgencies,
  agency: string,
  work: (db: Kysely<Tables>) => Promise<Value>,
): Promise<Value> {
  const { db, close } = await openDatabase<Tables>({ file: join(data, `${agency}.db`) });
  return work(db).finally(close);
}

function stock(agencies: KilledAgencies, account: string): Promise<unknown> {
  return inDatabase(agencies, 'banking', (db) =>
    db.updateTable('account').set({ balance: wealth }).where('id', '=', account).execute(),
  );
}

function read(agencies: KilledAgencies, agency: 'bills' | 'traffic-police', fines: readonly Fine[]) {
  const refs = fines.map(({ billRef }) => billRef);
  return inDatabase(agencies, agency, async (db) => {
    const waiting = (await db.selectFrom('event_waiting').select('entity').execute()).length;
    if (agency === 'traffic-police') {
      const rows = await db.selectFrom('fine').select('state').distinct().where('bill_ref', 'in', refs).execute();
      return { fines: rows.map((row) => row.state), waiting };
    }
    const rows = await db.selectFrom('bill').select('state').distinct().where('id', 'in', refs).execute();
    const claims = await db.selectFrom('bill_claim').select('state').where('state', '=', 'PAID').execute();
    return { bills: rows.map((row) => row.state), claims: claims.length, waiting };
  });
}

function readBank(agencies: KilledAgencies, id: string) {
  return inDatabase(agencies, 'banking', async (db) => {
    const account = await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const states = (await db.selectFrom('payment').select('state').execute()).map((row) => row.state);
    return {
      states: [...new Set(states)],
      payments: states.length,
      receipts: (await db.selectFrom('receipt').select('payment_id').execute()).length,
      taken: wealth - account.balance,
      held: account.held,
      bookings: (await db.selectFrom('booking').select('direction').execute()).length,
      waiting: (await db.selectFrom('event_waiting').select('entity').execute()).length,
    };
  });
}
