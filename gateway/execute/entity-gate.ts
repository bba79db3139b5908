import type { Gate } from '../policy/policy.ts';
import { leave } from './bring.ts';
import { subjectOf, type Gathered } from './gather.ts';
import { isAbout, referencesIn } from './references.ts';
import type { Run } from './run.ts';
import { coordinatesOf, ownSighting, tellOf, type Asked } from './slot.ts';
import { denialBy, provenBy, type ClosedPassage, type OpenPassage, type Stranger } from './strangers.ts';

/**
 * Entities that are not the caller's own by what is known of them, before they are asked for. Of whom only the agency
 * knows whose they are, it alone is asked.
 */
export function strangersAmong(run: Run, gate: Gate, asked: Asked): readonly Stranger[] {
  const { self } = gate;
  const found: Stranger[] = [];
  for (const entity of asked.entities) {
    if (entity.kind.subjects === null) continue;
    const subject = subjectOf(entity);
    if (subject !== undefined && isAbout(subject, self)) continue;
    if (gate.isPublished(entity.kind.type) && coordinatesOf(run, asked.slot, entity).length === 0) continue;
    const own = ownSighting(asked.slot, entity);
    if (subject === undefined && own !== undefined && own.hidden !== null) entity.isUnproven = true;
    else found.push(new EntityToAsk(run, asked, entity, referencesIn(subject)));
  }
  return found;
}

/** An entity that is known to be somebody else's, or that nobody is proven. */
class EntityToAsk implements Stranger {
  readonly subjects: readonly string[];
  readonly type: string;
  readonly coordinates: readonly string[];
  readonly #run: Run;
  readonly #asked: Asked;
  readonly #entity: Gathered;

  constructor(run: Run, asked: Asked, entity: Gathered, subjects: readonly string[]) {
    this.subjects = subjects;
    this.type = entity.kind.type;
    this.coordinates = coordinatesOf(run, asked.slot, entity);
    this.#run = run;
    this.#asked = asked;
    this.#entity = entity;
  }

  open({ rights, denied, code }: OpenPassage): void {
    this.#entity.rights = rights;
    if (denied.length === 0) return;
    const { slot } = this.#asked;
    this.#run.hearDenial?.(slot.owner, code);
    this.#entity.denied = { coordinates: denied, cause: denialBy(slot.owner, code) };
    tellOf(this.#run, slot, this.#entity, code, provenBy(rights), denied);
  }

  close({ code, proven }: ClosedPassage): void {
    const { slot, provides } = this.#asked;
    this.#entity.isClosed = true;
    leave(this.#run, this.#entity.targets, provides.selections, [denialBy(slot.owner, code)]);
    this.#run.agencies.reportFailure(slot.owner, [code]);
    this.#run.hearDenial?.(slot.owner, code);
    tellOf(this.#run, slot, this.#entity, code, proven === null ? [] : [proven]);
  }
}

/** What of a slot is asked for as it stands. */
export function wholly(asked: Asked): Asked {
  return { ...asked, entities: asked.entities.filter(({ isClosed, denied }) => !isClosed && denied === null) };
}

/** Entities of which not everything may be asked for: those that lack the same are asked for together. */
export function partly({ entities, ...asked }: Asked): readonly Asked[] {
  const some = entities.filter(({ isClosed, denied }) => !isClosed && denied !== null);
  if (some.length === 0) return [];
  const groups = Map.groupBy(some, ({ denied, kind }) => [kind.type, ...(denied?.coordinates ?? [])].join(' '));
  return [...groups.values()].map((group) => ({ ...asked, entities: group }));
}
