import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSchema } from './build-schema.ts';
import type { AgencyContext } from './context.ts';
import type { Subgraph } from './define-subgraph.ts';
import { createErrorFormat } from './error-format.ts';
import type { Messages } from './errors.ts';
import type { Logger } from './logger.ts';

/**
 * Apollo Server without what only a public server needs: landing page, reports, cache hints, CSRF prevention.
 *
 * @throws TypeError when the schema and the resolvers do not fit.
 */
export function createApollo(subgraph: Subgraph, logger: Logger): ApolloServer<AgencyContext> {
  return new ApolloServer<AgencyContext>({
    schema: buildSchema(subgraph),
    introspection: false, // `_service` is a field like any other and still answers
    csrfPrevention: false, // no browser signs a call
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: { debug() {}, info() {}, warn() {}, error: (text: unknown) => logger.error(String(text)) },
    formatError: createErrorFormat((error) => logger.unexpected(error)),
    plugins: [
      messagesInCallersLanguage,
      tellAge,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** As `extensions.asOf`. */
const tellAge: ApolloServerPlugin<AgencyContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue: { asOf } }) {
        if (body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, asOf };
      },
    };
  },
};

const messagesInCallersLanguage: ApolloServerPlugin<AgencyContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue: { language } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        body.singleResult.errors = body.singleResult.errors.map((error) => {
          const messages = error.extensions?.['messages'] as Messages | undefined;
          return messages ? { ...error, message: messages[language] } : error;
        });
      },
    };
  },
};
