import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Pool, type Dispatcher } from 'undici';

/**
 * The floor: the workloads' plans written out by hand on node:http and undici's dispatcher. No parser, no planner, no
 * validation, no error paths, no types; equal representations sent once, fetches of one agency in one wave merged. What
 * a gateway costs beyond this is what it pays for being a gateway.
 */

// oxlint-disable-next-line typescript/no-explicit-any -- the floor knows what comes, and checks nothing
type Json = Record<string, any>;

const { values } = parseArgs({ options: { agencies: { type: 'string' } } });
const agencies = JSON.parse(values.agencies ?? '{}') as Record<string, string>;
const plans = new Map<string, (id: string) => Promise<Json>>([
  [readFileSync(join(import.meta.dirname, 'workloads', 'small.graphql'), 'utf8'), small],
  [readFileSync(join(import.meta.dirname, 'workloads', 'heavy.graphql'), 'utf8'), heavy],
]);

// ---- asking ---------------------------------------------------------------------------------------------------------

const connections = new Map(
  Object.entries(agencies).map(([name, url]) => {
    const { origin, pathname } = new URL(url);
    return [name, { pool: new Pool(origin, { connections: 128 }), path: pathname }];
  }),
);
const headers = { 'content-type': 'application/json', accept: 'application/json' };

function ask(agency: string, query: string, variables: Json): Promise<Json> {
  const { pool, path } = connections.get(agency)!;
  return new Promise((resolve, reject) => {
    const body = JSON.stringify({ query, variables });
    pool.dispatch({ method: 'POST', path, headers, body }, new Collector(resolve, reject));
  });
}

class Collector implements Dispatcher.DispatchHandler {
  readonly #chunks: Buffer[] = [];
  readonly #resolve: (data: Json) => void;
  readonly #reject: (error: Error) => void;

  constructor(resolve: (data: Json) => void, reject: (error: Error) => void) {
    this.#resolve = resolve;
    this.#reject = reject;
  }

  onRequestStart(): void {} // undici insists on these two

  onResponseStart(): void {}

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const body = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
    this.#resolve(JSON.parse(body.toString('utf8')).data);
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#reject(error);
  }
}

/** Representations of one type, each id once. */
function representations(type: string, ids: Iterable<string>): Json[] {
  return Array.from(new Set(ids), (id) => ({ __typename: type, id }));
}

/** What an agency said of each id. */
function byId(asked: readonly Json[], entities: readonly Json[]): Map<string, Json> {
  return new Map(asked.map(({ id }, index) => [id as string, entities[index]!]));
}

// ---- the small workload: three fetches in two waves -------------------------------------------------------------------

const smallPerson = 'query($id:ID!){person(id:$id){id givenName familyName}}';
const smallVehicles =
  'query($p:[_Any!]!){_entities(representations:$p){...on Person{vehicles(first:2){nodes{plate model year fines(first:1){nodes{amount issuedAt state}}}}}}}';
const smallBills =
  'query($p:[_Any!]!){_entities(representations:$p){...on Person{bills(first:4){nodes{amount period dueDate state}totalCount}}}}';

async function small(personId: string): Promise<Json> {
  const { person } = await ask('civil-registry', smallPerson, { id: personId });
  const p = representations('Person', [person.id]);
  const [traffic, bills] = await Promise.all([
    ask('traffic-police', smallVehicles, { p }),
    ask('bills', smallBills, { p }),
  ]);
  return { person: { ...person, vehicles: traffic._entities[0].vehicles, bills: bills._entities[0].bills } };
}

// ---- the heavy workload: sixteen fetches of the plan, merged to eight in three waves ------------------------------------

const place = 'postalCode province city text';
const body = 'id name{fa en}class parent{name{fa en}}services(first:3){nodes{id title{fa en}provider{name{fa}}}}';
const heavyPerson =
  'query($id:ID!){person(id:$id){id givenName familyName birthDate kin(first:9){nodes{relation person{id givenName familyName}}}}}';
const heavyResidence = `query($p:[_Any!]!){_entities(representations:$p){...on Person{residence{${place}}}}}`;
const heavyVehicles =
  'query($p:[_Any!]!,$k:[_Any!]!){p:_entities(representations:$p){...on Person{vehicles(first:5){nodes{plate model year fines(first:5){nodes{amount issuedAt violation state office{id}}totalCount}}totalCount}}}k:_entities(representations:$k){...on Person{vehicles(first:2){nodes{plate model fines(first:2){nodes{amount state office{id}}}}}}}}';
const heavyBills =
  'query($p:[_Any!]!,$k:[_Any!]!){p:_entities(representations:$p){...on Person{bills(first:10){nodes{amount period dueDate state issuer{id}address{id}}totalCount}}}k:_entities(representations:$k){...on Person{bills(first:6){nodes{amount dueDate state issuer{id}}}}}}';
const heavyNotices =
  'query($p:[_Any!]!){_entities(representations:$p){...on Person{notices(first:5){nodes{subject issuedAt court{id}parties{role person{id}}}}}}}';
const heavyBodies = `query($a:[_Any!]!){_entities(representations:$a){...on Agency{${body}}}}`;
const heavyParties = 'query($p:[_Any!]!){_entities(representations:$p){...on Person{givenName familyName}}}';
const heavyPlaces = `query($a:[_Any!]!,$p:[_Any!]!){a:_entities(representations:$a){...on Address{${place}}}p:_entities(representations:$p){...on Person{residence{${place}}}}}`;

async function heavy(personId: string): Promise<Json> {
  const { person } = await ask('civil-registry', heavyPerson, { id: personId });
  const kin: Json[] = person.kin.nodes;
  const p = representations('Person', [person.id]);
  const k = representations(
    'Person',
    kin.map((relative) => relative['person'].id),
  );
  const everyone = representations('Person', [person.id, ...kin.map((relative) => relative['person'].id)]);
  const [homes, vehicles, bills, notices] = await Promise.all([
    ask('post', heavyResidence, { p: everyone }),
    ask('traffic-police', heavyVehicles, { p, k }),
    ask('bills', heavyBills, { p, k }),
    ask('judiciary', heavyNotices, { p }),
  ]);
  const residence = byId(everyone, homes._entities);
  const kinVehicles = byId(k, vehicles.k);
  const kinBills = byId(k, bills.k);

  const relatives = kin.map(({ relation, person: { id, givenName, familyName } }) => ({
    relation,
    person: {
      id,
      givenName,
      familyName,
      residence: residence.get(id)!['residence'],
      // Someone may be there twice: what stands below is completed in place, once for all of them.
      vehicles: kinVehicles.get(id)!['vehicles'],
      bills: kinBills.get(id)!['bills'],
    },
  }));
  const fines = [vehicles.p, vehicles.k].flat().flatMap(finesOf);
  const allBills: Json[] = [bills.p, bills.k].flat().flatMap((owner) => owner.bills.nodes);
  const allNotices: Json[] = notices._entities[0].notices.nodes;
  const parties = allNotices.flatMap((notice) => notice['parties'] as Json[]);

  const a = representations('Agency', [
    ...fines.map((fine) => fine['office'].id),
    ...allBills.map((bill) => bill['issuer'].id),
    ...allNotices.map((notice) => notice['court'].id),
  ]);
  const ownBills: Json[] = bills.p[0].bills.nodes;
  const addresses = representations(
    'Address',
    ownBills.map((bill) => bill['address'].id),
  );
  const q = representations(
    'Person',
    parties.map((party) => party['person'].id),
  );
  const [described, named, placed] = await Promise.all([
    ask('catalogue', heavyBodies, { a }),
    ask('civil-registry', heavyParties, { p: q }),
    ask('post', heavyPlaces, { a: addresses, p: q }),
  ]);
  const bodies = byId(a, described._entities);
  const names = byId(q, named._entities);
  const places = byId(addresses, placed.a);
  const partyHomes = byId(q, placed.p);

  for (const fine of fines) fine['office'] = bodies.get(fine['office'].id);
  for (const bill of allBills) bill['issuer'] = bodies.get(bill['issuer'].id);
  for (const bill of ownBills) bill['address'] = places.get(bill['address'].id);
  for (const notice of allNotices) notice['court'] = bodies.get(notice['court'].id);
  for (const party of parties) {
    const partyId = party['person'].id;
    party['person'] = { ...names.get(partyId), residence: partyHomes.get(partyId)!['residence'] };
  }
  const { givenName, familyName, birthDate } = person;
  return {
    person: {
      id: person.id,
      givenName,
      familyName,
      birthDate,
      residence: residence.get(person.id)!['residence'],
      vehicles: vehicles.p[0].vehicles,
      bills: bills.p[0].bills,
      notices: notices._entities[0].notices,
      kin: { nodes: relatives },
    },
  };
}

function finesOf(owner: Json): Json[] {
  return owner['vehicles'].nodes.flatMap((vehicle: Json) => vehicle['fines'].nodes);
}

// ---- answering --------------------------------------------------------------------------------------------------------

function serve(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    answer(Buffer.concat(chunks).toString('utf8'), response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
}

async function answer(text: string, response: ServerResponse): Promise<void> {
  const { query, variables } = JSON.parse(text);
  const plan = plans.get(query);
  if (plan === undefined) throw new Error('The floor knows the two workloads only.');
  const answered = Buffer.from(JSON.stringify({ data: await plan(variables.id) }));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': answered.length });
  response.end(answered);
}

const server = createServer(serve);
server.listen(0, '127.0.0.1', () => {
  process.send?.({ type: 'ready', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` });
});
process.on('disconnect', () => process.exit());
