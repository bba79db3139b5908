import type { Resolvers } from './resolver-types.ts';
import { agencyResolvers, systemResolvers } from './resolvers/agency.ts';
import { committeeMutations, committeeOfAgency, committeeQueries, committeeTypes } from './resolvers/committee.ts';
import {
  connectionEvidenceResolvers,
  connectionStateResolvers,
  evidenceResolvers,
  foreignAnswerResolvers,
  serviceShareResolvers,
} from './resolvers/connection-state.ts';
import { obligationResolvers } from './resolvers/obligation.ts';
import { queryResolvers } from './resolvers/query.ts';
import { remainingConditionResolvers } from './resolvers/remaining.ts';
import {
  agencySubgraphResolvers,
  dataCentreResolvers,
  incidentResolvers,
  mutationResolvers,
  quarantinedSubgraphResolvers,
  quarantineResolvers,
  recordedRunResolvers,
} from './resolvers/security.ts';
import { serviceResolvers, shortfallResolvers } from './resolvers/service.ts';
import { windowResolvers } from './resolvers/window.ts';

export const resolvers: Resolvers = {
  Query: { ...queryResolvers, ...committeeQueries },
  Mutation: { ...mutationResolvers, ...committeeMutations },
  Agency: { ...agencyResolvers, ...committeeOfAgency },
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
  RecordedConformanceRun: recordedRunResolvers,
  RemainingCondition: remainingConditionResolvers,
  DataCentre: dataCentreResolvers,
  AgencySubgraph: agencySubgraphResolvers,
  QuarantinedSubgraph: quarantinedSubgraphResolvers,
  Quarantine: quarantineResolvers,
  Incident: incidentResolvers,
  ...committeeTypes,
};
