import { AsyncLocalStorage } from 'node:async_hooks';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import type { AgencyContext } from './context.ts';

const running = new AsyncLocalStorage<string>();

/**
 * Lets whatever a mutation calls know its name, without every mutation handing it on: one that forgot would share its
 * idempotency keys with others. Changes the schema in place.
 */
export function nameMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (parent, given, context: AgencyContext, info) =>
      running.run(info.fieldName, () => resolve(parent, given, context, info));
  }
}

/** The name of the mutation on whose behalf this runs, such as `authorisePayment`; empty outside of any. */
export function runningMutation(): string {
  return running.getStore() ?? '';
}
