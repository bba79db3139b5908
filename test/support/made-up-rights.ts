import { GatewayError } from '../../gateway/kernel/errors.ts';
import type { FoundRights, Right, Rights, RightsQuestion } from '../../gateway/kernel/rights.ts';

/** A right to these fields, of a natural guardian unless it says otherwise. */
export function rightTo(subject: string, coordinates: readonly string[], changed: Partial<Right> = {}): Right {
  return {
    subject,
    basis: 'NATURAL_GUARDIAN',
    grounds: null,
    purpose: 'SELF_SERVICE',
    case: null,
    coordinates: new Set(coordinates),
    until: null,
    visibleFrom: null,
    ...changed,
  };
}

/** Rights in memory, and what was asked of them. */
export interface MadeUpRights extends Rights {
  readonly questions: RightsQuestion[];
  readonly held: (readonly Right[])[];
  /** From now on these have ended. */
  revoke(...rights: readonly Right[]): void;
  /** From now on nothing can be found out. */
  fail(): void;
}

/** @param found what there is to find, for everybody or for each question. */
export function madeUpRights(
  found: readonly Right[] | ((question: RightsQuestion) => Partial<FoundRights>) = [],
): MadeUpRights {
  const questions: RightsQuestion[] = [];
  const held: (readonly Right[])[] = [];
  const ended = new Set<Right>();
  let isDown = false;
  const refuseIfDown = () => {
    if (isDown) throw new GatewayError('RIGHTS_UNAVAILABLE');
  };
  const answer = (question: RightsQuestion): FoundRights => {
    const own = typeof found === 'function' ? found(question) : { rights: found };
    return { rights: [], isReferenceGood: true, barred: new Set(), ...own };
  };
  return {
    questions,
    held,
    revoke: (...rights) => rights.forEach((right) => ended.add(right)),
    fail: () => void (isDown = true),
    async find(question) {
      questions.push(question);
      refuseIfDown();
      const all = answer(question);
      return { ...all, rights: all.rights.filter((right) => !ended.has(right)) };
    },
    async holding(rights) {
      held.push(rights);
      refuseIfDown();
      return rights.filter((right) => !ended.has(right));
    },
  };
}
