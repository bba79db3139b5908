import type { Resolvers } from './resolver-types.ts';
import { agencyResolvers, systemResolvers } from './resolvers/agency.ts';
import {
  connectionEvidenceResolvers,
  connectionStateResolvers,
  evidenceResolvers,
  foreignAnswerResolvers,
  serviceShareResolvers,
} from './resolvers/connection-state.ts';
import {
  askedAnywayResolvers,
  onceOnlyGapResolvers,
  onceOnlyQueries,
  prefillItemResolvers,
} from './resolvers/once-only.ts';
import { obligationResolvers } from './resolvers/obligation.ts';
import { queryResolvers } from './resolvers/query.ts';
import { serviceResolvers, shortfallResolvers } from './resolvers/service.ts';
import { windowResolvers } from './resolvers/window.ts';

export const resolvers: Resolvers = {
  Query: { ...queryResolvers, ...onceOnlyQueries },
  Agency: agencyResolvers,
  System: systemResolvers,
  Window: windowResolvers,
  Service: serviceResolvers,
  SmartShortfall: shortfallResolvers,
  ConnectionState: connectionStateResolvers,
  ConnectionEvidence: connectionEvidenceResolvers,
  ForeignAnswer: foreignAnswerResolvers,
  ServiceShare: serviceShareResolvers,
  Evidence: evidenceResolvers,
  Obligation: obligationResolvers,
  OnceOnlyGap: onceOnlyGapResolvers,
  AskedAnyway: askedAnywayResolvers,
  PrefillItem: prefillItemResolvers,
};
