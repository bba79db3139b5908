import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ExecutionResult } from 'graphql';
import { buildSchema, execute } from 'graphql';
import type { GraphqlContext } from '../../gateway/http/observe-operation.ts';
import type { GatewayEvent } from '../../gateway/kernel/events.ts';

/** What stands for the pipeline where only HTTP is tested: a schema executed in place, with its root's functions. */
export function schemaGateway(
  sdl: string,
  root: Readonly<Record<string, (args: never, context: GraphqlContext) => unknown>>,
): ApolloServerOptionsWithGateway<GraphqlContext>['gateway'] {
  const apiSchema = buildSchema(sdl);
  const listeners = new Set<(context: { apiSchema: typeof apiSchema; coreSupergraphSdl: string }) => void>();
  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      for (const listener of listeners) listener({ apiSchema, coreSupergraphSdl: sdl });
      return {
        executor: async ({ document, request, context }) =>
          (await execute({
            schema: apiSchema,
            document,
            rootValue: root,
            contextValue: context,
            variableValues: request.variables ?? {},
            operationName: request.operationName ?? null,
          })) as ExecutionResult<Record<string, unknown>, Record<string, unknown>>,
      };
    },
    stop: async () => undefined,
  };
}

/** Keeps the events of one kind, and lets a test wait for the next. */
export function collectEvents<Kind extends GatewayEvent['kind']>(kind: Kind) {
  const events: Extract<GatewayEvent, { kind: Kind }>[] = [];
  let wake = () => undefined as void;
  return {
    events,
    emit(event: GatewayEvent): void {
      if (event.kind !== kind) return;
      events.push(event as Extract<GatewayEvent, { kind: Kind }>);
      wake();
    },
    async next() {
      while (events.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return events.shift()!;
    },
  };
}
