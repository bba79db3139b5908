import type { Resolvers } from './resolver-types.ts';
import { agencyResolvers, systemResolvers } from './resolvers/agency.ts';
import {
  connectionEvidenceResolvers,
  connectionStateResolvers,
  evidenceResolvers,
  foreignAnswerResolvers,
  serviceShareResolvers,
} from './resolvers/connection-state.ts';
import { obligationResolvers } from './resolvers/obligation.ts';
import { queryResolvers } from './resolvers/query.ts';
import {
  complianceReportResolvers,
  complianceSnapshotResolvers,
  dutyFiguresResolvers,
  reportMoveResolvers,
  reportQueryResolvers,
} from './resolvers/report.ts';
import { serviceResolvers, shortfallResolvers } from './resolvers/service.ts';
import { lifeCycleResolvers, successionMutationResolvers, successionResolvers } from './resolvers/succession.ts';
import { windowResolvers } from './resolvers/window.ts';

export const resolvers: Resolvers = {
  Query: { ...queryResolvers, ...reportQueryResolvers },
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
  Mutation: successionMutationResolvers,
  AgencyLifeCycle: lifeCycleResolvers,
  Succession: successionResolvers,
  ComplianceReport: complianceReportResolvers,
  DutyFigures: dutyFiguresResolvers,
  ReportMove: reportMoveResolvers,
  ComplianceSnapshot: complianceSnapshotResolvers,
};
