import { Kind, valueFromASTUntyped, type ConstDirectiveNode, type TypeNode } from 'graphql';

/** A constant argument of an applied directive as a plain value; undefined when it is not given. */
export function argumentOf(directive: ConstDirectiveNode, name: string): unknown {
  const argument = directive.arguments?.find((candidate) => candidate.name.value === name);
  return argument === undefined ? undefined : valueFromASTUntyped(argument.value);
}

/** The applications of one directive on a node; `name` null is a directive that the schema does not have. */
export function applications(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string | null,
): readonly ConstDirectiveNode[] {
  return node.directives?.filter((directive) => directive.name.value === name) ?? [];
}

/** The name of a type within its lists and non-nulls. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
