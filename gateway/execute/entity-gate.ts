import type { Gate } from '../policy/policy.ts';
import { leave } from './bring.ts';
import { subjectOf, type Gathered } from './gather.ts';
import { isAbout, referencesIn } from './references.ts';
import type { Run } from './run.ts';
import { coordinatesOf, ownSighting, tellOf, type Asked } from './slot.ts';
import { denialBy, provenBy, type Stranger } from './strangers.ts';

/**
 * Entities that are not the caller's own by what is known of them, before they are asked for. Of whom only the agency
 * knows whose they are, it alone is asked.
 */
export function strangersAmong(run: Run, gate: Gate, asked: Asked): readonly Stranger[] {
  const found: Stranger[] = [];
  for (const entity of asked.entities) {
    if (entity.kind.subjects === null) continue;
    const subject = subjectOf(entity);
    if (subject !== undefined && isAbout(subject, gate.self)) continue;
    if (gate.isPublished(entity.kind.type) && coordinatesOf(run, asked.slot, entity).length === 0) continue;
    const own = ownSighting(asked.slot, entity);
    if (subject === undefined && own !== undefined && own.hidden !== null) entity.isUnproven = true;
    else found.push(stranger(run, asked, entity, referencesIn(subject)));
  }
  return found;
}

function stranger(run: Run, { slot, provides }: Asked, entity: Gathered, subjects: readonly string[]): Stranger {
  const { owner } = slot;
  return {
    subjects,
    type: entity.kind.type,
    coordinates: coordinatesOf(run, slot, entity),
    open({ rights, denied, code }) {
      entity.rights = rights;
      if (denied.length === 0) return;
      run.hearDenial?.(owner, code);
      entity.denied = { coordinates: denied, cause: denialBy(owner, code) };
      tellOf(run, slot, entity, code, provenBy(rights), denied);
    },
    close({ code, proven }) {
      entity.isClosed = true;
      leave(run, entity.targets, provides.selections, [denialBy(owner, code)]);
      run.agencies.reportFailure(owner, [code]);
      run.hearDenial?.(owner, code);
      tellOf(run, slot, entity, code, proven === null ? [] : [proven]);
    },
  };
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
