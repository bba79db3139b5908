import type { Resolvers } from './resolver-types.ts';
import { agencyResolvers, systemResolvers } from './resolvers/agency.ts';
import {
  connectionEvidenceResolvers,
  connectionStateResolvers,
  evidenceResolvers,
  foreignAnswerResolvers,
  serviceShareResolvers,
} from './resolvers/connection-state.ts';
import { agencyExchangeResolvers, exchangeRefusalResolvers, exchangeVolumeResolvers } from './resolvers/exchange.ts';
import { mutationResolvers } from './resolvers/mutation.ts';
import { obligationResolvers } from './resolvers/obligation.ts';
import { queryResolvers } from './resolvers/query.ts';
import { serviceResolvers, shortfallResolvers } from './resolvers/service.ts';
import { windowResolvers } from './resolvers/window.ts';

export const resolvers: Resolvers = {
  Query: queryResolvers,
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
  Mutation: mutationResolvers,
  AgencyExchange: agencyExchangeResolvers,
  ExchangeRefusal: exchangeRefusalResolvers,
  ExchangeVolume: exchangeVolumeResolvers,
};
