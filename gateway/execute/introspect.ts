import { executeSync, Kind, type DocumentNode } from 'graphql';
import type { Operation, Variables } from '../operation/operation.ts';
import type { AnswerField } from './collect-fields.ts';

// Without a prototype, since clients choose the response names.
const nothing: Readonly<Record<string, unknown>> = Object.freeze(Object.create(null));

/** Answers `__schema` and `__type` among an operation's root fields from what the client is told of the schema: no agency is asked. */
export function introspect(
  { shown: schema, definition, fragments }: Operation,
  rootFields: readonly AnswerField[],
  variables: Variables,
): Readonly<Record<string, unknown>> {
  const selections = rootFields.flatMap((field) => (/^__(schema|type)$/.test(field.fieldName) ? field.nodes : []));
  if (selections.length === 0) return nothing;
  const operation = { ...definition, directives: [], selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] };
  return executeSync({ schema, document, variableValues: variables }).data ?? nothing;
}
