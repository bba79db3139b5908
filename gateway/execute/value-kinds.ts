import type { FieldNode, GraphQLOutputType } from 'graphql';
import type { AnswerField } from './collect-fields.ts';

/** Stands for all places of an answer at which the same is selected of values of the same type. */
export interface ValueKind {
  readonly type: GraphQLOutputType;
  readonly nodes: readonly FieldNode[];
}

/** Finds places that read values alike, as those do at which one fragment is spread: what they make of one is equal. */
export class ValueKinds {
  readonly #known = new Map<GraphQLOutputType, ValueKind[]>();

  /** @param field of a deferred fragment: a kind of its own, since what counts there depends on what is around it. */
  of(type: GraphQLOutputType, { nodes, around }: Pick<AnswerField, 'nodes' | 'around'>): ValueKind {
    if (around !== null) return { type, nodes };
    const alike = this.#known.get(type) ?? [];
    this.#known.set(type, alike);
    const found = alike.find((kind) => isSame(kind.nodes, nodes));
    if (found !== undefined) return found;
    const made: ValueKind = { type, nodes };
    alike.push(made);
    return made;
  }
}

function isSame(these: readonly FieldNode[], those: readonly FieldNode[]): boolean {
  return these.length === those.length && these.every((node, index) => node === those[index]);
}
