import { errorTable } from '../kernel/errors.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import type { Part } from './arrange.ts';
import { arrive, joinArrival, noteSources, see, type Arrival } from './arrival.ts';
import { askAgency, compileQuestion, toldBy, type Question, type Told } from './ask-agency.ts';
import { leave, readingOf } from './bring.ts';
import { partly, strangersAmong, wholly } from './entity-gate.ts';
import { mergeDocuments } from './merge-documents.ts';
import { narrowPart, type Narrowed } from './narrow-part.ts';
import { mostCases } from './provides.ts';
import type { Run, Step } from './run.ts';
import { askable, compileSlot, ownSighting, type Asked, type Slot } from './slot.ts';
import { decide } from './strangers.ts';
import type { Survey } from './survey.ts';
import { pathTo } from './walk.ts';

/** A call for entities: how it finds what to ask for, and how it asks. */
interface EntitiesCall {
  readonly slots: readonly Slot[];
  ask(run: Run, asked: readonly Asked[]): Promise<void>;
}

/**
 * Compiles a call for entities: their representations are gathered from the tree, equal ones once; the gate decides
 * about those that are not the caller's own; the answer is joined into every object that was represented.
 *
 * A call that carries several fetches and is answered with nothing at all is asked once again, each fetch by
 * itself: one that the agency cannot stand takes no other with it.
 *
 * @param instead calls that are made where this one, which stands for them all, would ask for too many entities
 */
export function compileEntitiesFetch(
  parts: readonly Part[],
  types: TypeTable,
  survey: Survey,
  instead: Step | null = null,
): Step {
  const { slots, ask } = compileCall(parts, types, survey);
  const narrowed = compileNarrowed(types, survey);

  async function askAllowed(run: Run, gathered: readonly Asked[], decided: Promise<void>): Promise<void> {
    await decided;
    const whole = ask(run, gathered.map(wholly));
    await Promise.all([whole, ...gathered.flatMap(partly).map((asked) => narrowed(run, asked))]);
  }

  return (run) => {
    const gathered = slots.map((slot) => askable(run, slot));
    if (instead !== null && isTooMuch(run, gathered)) return instead(run);
    const { gate } = run;
    const strangers = gate === null ? [] : gathered.flatMap((one) => strangersAmong(run, gate, one));
    if (gate === null || strangers.length === 0) return ask(run, gathered);
    return askAllowed(run, gathered, decide(gate, strangers));
  };
}

function compileCall(parts: readonly Part[], types: TypeTable, survey: Survey): EntitiesCall {
  const [first] = parts;
  if (first === undefined) throw new TypeError('A call without a fetch.');
  const { document, variables, slots: merged } = mergeDocuments(parts);
  const question = compileQuestion(types, first.fetch, document, variables);
  const slots = merged.map((slot) => compileSlot(slot, types, survey));
  const leadsToOthers = slots.some(({ sightings }) => sightings.some(({ isSomebody }) => isSomebody));
  const apart = parts.length > 1 ? parts.map((part) => compileEntitiesFetch([part], types, survey)) : [];

  async function ask(run: Run, asked: readonly Asked[]): Promise<void> {
    if (asked.every(({ entities }) => entities.length === 0)) return;
    if (leadsToOthers && run.gate !== null) await run.gate.prepare();
    const told = isTooMuch(run, asked)
      ? tooMuch(question)
      : toldBy(question, await askAgency(run, question, representationsText(asked)));
    if (told.data === null && apart.length > 0) await Promise.all(apart.map((step) => step(run)));
    else {
      const decided = take(run, question, asked, told);
      if (decided !== null) await decided;
    }
  }

  return { slots, ask };
}

/** Asks for entities without what may not be read of them: compiled once for the same fields of the same fetch. */
function compileNarrowed(types: TypeTable, survey: Survey): (run: Run, asked: Asked) => Promise<void> {
  const known = new Map<string, Narrowed & { readonly call: EntitiesCall }>();

  function callFor({ slot, entities: [entity] }: Asked) {
    const [part] = slot.parts;
    const own = entity && ownSighting(slot, entity);
    if (part === undefined || own === undefined) throw new TypeError('Nobody asked what is denied.');
    const denied = entity?.denied?.coordinates ?? [];
    const key = [slot.key, own.type, ...denied].join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const narrow = narrowPart(part, denied, own);
    const made = { ...narrow, call: compileCall([narrow.part], types, { ...survey, overlaps: () => slot.overlaps }) };
    if (known.size < mostCases) known.set(key, made);
    return made;
  }

  return async (run, asked) => {
    const { lost, isIdle, call } = callFor(asked);
    const [slot] = call.slots;
    if (slot === undefined) return;
    for (const { targets, denied } of asked.entities) {
      if (denied === null) continue;
      leave(run, targets, lost, [denied.cause]);
      if (isIdle) run.agencies.reportFailure(slot.owner, [denied.cause.code]);
    }
    if (isIdle) return;
    // The entities may stand wherever those of the whole slot do.
    const own: Slot = { ...slot, origins: asked.slot.origins };
    await call.ask(run, [{ slot: own, provides: slot.providesIn(run.variables), entities: asked.entities }]);
  };
}

function isTooMuch({ maxRepresentations }: Run, asked: readonly Asked[]): boolean {
  return asked.reduce((count, { entities }) => count + entities.length, 0) > maxRepresentations;
}

function tooMuch({ subgraph }: Question): Told {
  const code = 'MAX_REPRESENTATIONS_LIMIT';
  const cause = { subgraph, code, messages: errorTable[code] } as const;
  return { data: null, reported: [{ cause, path: [] }], asOf: undefined };
}

function representationsText(asked: readonly Asked[]): string {
  return asked.map(({ slot, entities }) => `${slot.head}[${entities.map(({ text }) => text).join(',')}]`).join(',');
}

/** Tells of what has come and joins it into the tree: at once, unless the gate has to decide about some of it. */
function take(run: Run, { subgraph }: Question, asked: readonly Asked[], told: Told): Promise<void> | null {
  const arrivals = asked.map((one) => arrive(one, asked, told));
  const { gate } = run;
  const strangers = run.meet === null && gate === null ? [] : arrivals.flatMap((arrival) => see(run, arrival));
  if (gate !== null && strangers.length > 0)
    return decide(gate, strangers).then(() => join(run, subgraph, arrivals, told));
  join(run, subgraph, arrivals, told);
  return null;
}

function join(run: Run, subgraph: string, arrivals: readonly Arrival[], { reported, asOf }: Told): void {
  const reading = readingOf(run.types, subgraph);
  for (const arrival of arrivals) {
    if (run.sources !== null) noteSources(run.sources, arrival, asOf);
    joinArrival(run, reading, arrival);
  }
  for (const { cause, path } of reported) {
    if (!reading.explained.has(cause)) run.unplaced.push({ cause, path: placeOf(run, arrivals, path) });
  }
  if (reported.length > 0 && arrivals.every(({ isNothing }) => isNothing))
    run.agencies.reportFailure(
      subgraph,
      reported.map(({ cause }) => cause.code),
    );
  else run.agencies.report(subgraph, 'OK');
}

/** The place of the entity that an error points at, or of the first one; never a key that the agency made up. */
function placeOf(run: Run, arrivals: readonly Arrival[], [key, index]: readonly (string | number)[]) {
  const asked = arrivals.map((arrival) => arrival.asked);
  const { entities } = asked.find(({ slot }) => slot.key === key) ?? asked.find((one) => one.entities.length > 0)!;
  const entity = entities[Number(index)] ?? entities[0];
  const target = entity?.targets[0];
  return entity === undefined || target === undefined ? undefined : pathTo(run, entity.origin.route, target);
}
