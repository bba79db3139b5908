import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { ListSize, ListSizes } from '../supergraph/supergraph.ts';
import type { Fragments } from './expand.ts';
import type { OperationLimits } from './limits.ts';
import { overLimit } from './over-limit.ts';
import type { Variables } from './read-variables.ts';

/** How long a list may be: known, or said by a variable. */
type Size = number | { readonly variable: string; readonly otherwise: number };

/** What checks the list sizes of one operation, once its variables are known. */
export interface ListSizeCheck {
  /** @throws GatewayError MAX_LIST_SIZE_LIMIT or MAX_OBJECTS_LIMIT */
  check(variables: Variables): void;
}

interface Selected {
  readonly schema: GraphQLSchema;
  readonly listSizes: ListSizes;
  readonly fragments: Fragments;
  readonly selectionSet: SelectionSetNode;
  readonly root: GraphQLCompositeType | undefined | null;
}

/** Objects of one list: the product of the sizes of the lists around it, and its own. */
type Product = readonly Size[];

/**
 * Estimates how many objects the lists of a valid operation can have together, by `first`, `last`, `@listSize` and
 * its slicing arguments. A list whose length nobody says counts as one object. What does not depend on variables is
 * added up here, once; an operation whose fields were counted before is walked field by field.
 *
 * @throws GatewayError MAX_LIST_SIZE_LIMIT or MAX_OBJECTS_LIMIT for what no variable can make smaller
 */
export function createListSizeCheck(
  selected: Selected,
  limits: Pick<OperationLimits, 'listSize' | 'objects'>,
): ListSizeCheck {
  const products = Math.min(limits.listSize, limits.objects) === Infinity ? [] : listsIn(selected);
  const isFixed = (product: Product) => product.every((size) => typeof size === 'number');
  const [fixed, open] = [products.filter(isFixed), products.filter((product) => !isFixed(product))];
  const base = checkProducts(fixed, {}, 0, limits);
  return { check: (variables) => void (open.length > 0 && checkProducts(open, variables, base, limits)) };
}

function checkProducts(
  products: readonly Product[],
  variables: Variables,
  base: number,
  { listSize, objects }: Pick<OperationLimits, 'listSize' | 'objects'>,
): number {
  let total = base;
  for (const product of products) {
    const sizes = product.map((size) => sizeIn(size, variables));
    const longest = Math.max(...sizes);
    if (longest > listSize) throw overLimit('MAX_LIST_SIZE_LIMIT', listSize, longest);
    total += sizes.reduce((count, size) => count * size);
  }
  if (total > objects) throw overLimit('MAX_OBJECTS_LIMIT', objects, total);
  return total;
}

function sizeIn(size: Size, variables: Variables): number {
  if (typeof size === 'number') return size;
  const given = variables[size.variable];
  return typeof given === 'number' ? Math.max(0, given) : size.otherwise;
}

/** Where Relay's connections, and ours, keep their lists. */
const connectionLists: readonly string[] = ['edges', 'nodes'];

/** The lists of a selection whose size is said, each with the sizes of those around it. */
function listsIn(selected: Selected): readonly Product[] {
  const lists: Product[] = [];
  walkLists(selected, ({ isSized, inside }) => void (isSized && lists.push(inside.sizes)));
  return lists;
}

/**
 * Estimates how many objects certain fields can have together, fields under one response path counted once; Infinity
 * where one of the lists on the way may have any length.
 */
export function countObjects(
  selected: Selected,
  variables: Variables,
  isCounted: (coordinate: string, typeName: string) => boolean,
): number {
  const counts = new Map<string, number>();
  walkLists(selected, ({ coordinate, typeName, inside: { path, sizes, isBounded } }) => {
    if (!isCounted(coordinate, typeName)) return;
    const count = sizes.map((size) => sizeIn(size, variables)).reduce((product, size) => product * size, 1);
    counts.set(path.join('.'), isBounded ? count : Infinity);
  });
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** Where a field stands. */
interface Around {
  readonly path: readonly string[];
  readonly sizes: Product;
  /** The length of every list on the way is said. */
  readonly isBounded: boolean;
}

interface MetField {
  readonly coordinate: string;
  readonly typeName: string;
  /** It is a list, and its size is said. */
  readonly isSized: boolean;
  readonly inside: Around;
}

function walkLists(
  { schema, listSizes, fragments, selectionSet, root }: Selected,
  meet: (field: MetField) => void,
): void {
  if (root) walk(selectionSet, root, { path: [], sizes: [], isBounded: true }, noLists);

  function walk({ selections }: SelectionSetNode, parent: GraphQLCompositeType, around: Around, below: Below): void {
    for (const node of selections) {
      if (node.kind === 'Field') walkField(node, parent, around, below);
      else {
        const fragment = node.kind === 'InlineFragment' ? node : fragments.get(node.name.value);
        if (fragment === undefined) continue;
        const type = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
        walk(fragment.selectionSet, isCompositeType(type) ? type : parent, around, below);
      }
    }
  }

  function walkField(node: FieldNode, parent: GraphQLCompositeType, around: Around, above: Below): void {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined) return;
    const coordinate = `${parent.name}.${field.name}`;
    const said = listSizes.get(coordinate);
    const size = sizeAsked(node, field, said);
    const isList = isListType(getNullableType(field.type));
    const own = isList ? (size ?? (above.names.includes(field.name) ? above.size : null)) : null;
    const type = getNamedType(field.type);
    const inside: Around = {
      path: [...around.path, node.alias?.value ?? field.name],
      sizes: own === null ? around.sizes : [...around.sizes, own],
      isBounded: around.isBounded && (!isList || own !== null),
    };
    meet({ coordinate, typeName: type.name, isSized: own !== null, inside });
    if (node.selectionSet === undefined || !isCompositeType(type)) return;
    const names = said?.sizedFields.length ? said.sizedFields : connectionLists;
    walk(node.selectionSet, type, inside, isList || size === null ? noLists : { names, size });
  }
}

/** A size that is said one level above: of a connection's `edges`. */
interface Below {
  readonly names: readonly string[];
  readonly size: Size | null;
}

const noLists: Below = { names: [], size: null };

/** Null: nobody says how long it may be. */
function sizeAsked(node: FieldNode, field: GraphQLField<unknown, unknown>, said: ListSize | undefined): Size | null {
  const slicing = said?.slicingArguments.length ? said.slicingArguments : ['first', 'last'];
  const sizes = slicing.flatMap((name): Size[] => {
    const definition = field.args.find((argument) => argument.name === name);
    if (definition === undefined) return [];
    const byDefault = typeof definition.defaultValue === 'number' ? definition.defaultValue : null;
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const size = sizeOf(value, byDefault ?? said?.assumed ?? 1) ?? byDefault;
    return size === null ? [] : [size];
  });
  return sizes[0] ?? said?.assumed ?? null;
}

function sizeOf(value: ValueNode | undefined, otherwise: number): Size | null {
  if (value?.kind === 'IntValue') return Math.max(0, Number(value.value));
  return value?.kind === 'Variable' ? { variable: value.name.value, otherwise } : null;
}
