import { isInterfaceType, type GraphQLSchema } from 'graphql';
import type { Holders, RuntimeType, Select, Selected } from './collect-fields.ts';

/** Whether it takes more than to know the interface that an object is of to say what is selected of it. */
export type NeedsObjectType = (nodes: Holders, type: RuntimeType) => boolean;

/** Of fields it counts how often each is selected: what is below them may depend on the type, too. */
export function createNeedsObjectType(schema: GraphQLSchema, select: Select): NeedsObjectType {
  const none: ReadonlySet<string> = new Set();
  return (nodes, type) => {
    if (!isInterfaceType(type)) return false;
    const own = select(nodes, type, none);
    return (
      [...own.fields.values()].some(([field]) => field?.name.value === '__typename') ||
      schema.getPossibleTypes(type).some((possible) => selectsMore(select(nodes, possible, none), own))
    );
  };
}

function selectsMore(these: Selected, those: Selected): boolean {
  return (
    these.deferred.length > those.deferred.length ||
    [...these.fields].some(([name, nodes]) => nodes.length > (those.fields.get(name)?.length ?? 0))
  );
}
