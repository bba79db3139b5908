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
import {
  dutyCheckResolvers,
  dutyFigureResolvers,
  dutyFiguresResolvers,
  dutyStateResolvers,
  evidenceFileResolvers,
  excludedAgencyResolvers,
  excludedServiceResolvers,
  notMeasuredResolvers,
  readingFigureResolvers,
  readingShareResolvers,
  shareCountResolvers,
} from './resolvers/duties.ts';
import {
  highUseEntryResolvers,
  highUseListResolvers,
  highUseProposalResolvers,
  serviceProcessResolvers,
} from './resolvers/high-use.ts';
import { mutationResolvers } from './resolvers/mutation.ts';
import { agencyExchangeResolvers, exchangeRefusalResolvers, exchangeVolumeResolvers } from './resolvers/exchange.ts';
import {
  askedAnywayResolvers,
  onceOnlyGapResolvers,
  onceOnlyQueries,
  prefillItemResolvers,
} from './resolvers/once-only.ts';
import { obligationResolvers } from './resolvers/obligation.ts';
import { queryResolvers } from './resolvers/query.ts';
import { remainingConditionResolvers } from './resolvers/remaining.ts';
import {
  agencySubgraphResolvers,
  dataCentreResolvers,
  incidentResolvers,
  quarantinedSubgraphResolvers,
  quarantineResolvers,
  recordedRunResolvers,
  securityMutationResolvers,
} from './resolvers/security.ts';
import {
  generalImplementationResolvers,
  milestoneResolvers,
  provinceFiguresResolvers,
  ruleSetResolvers,
  smartVerdictResolvers,
  violationResolvers,
} from './resolvers/rules.ts';
import {
  complianceReportResolvers,
  complianceSnapshotResolvers,
  reportDutyFiguresResolvers,
  reportMoveResolvers,
  reportQueryResolvers,
} from './resolvers/report.ts';
import { serviceResolvers, shortfallResolvers } from './resolvers/service.ts';
import { lifeCycleResolvers, successionMutationResolvers, successionResolvers } from './resolvers/succession.ts';
import { windowResolvers } from './resolvers/window.ts';

export const resolvers: Resolvers = {
  Query: { ...queryResolvers, ...committeeQueries, ...onceOnlyQueries, ...reportQueryResolvers },
  Mutation: {
    ...mutationResolvers,
    ...securityMutationResolvers,
    ...committeeMutations,
    ...successionMutationResolvers,
  },
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
  ShareCount: shareCountResolvers,
  DutyState: dutyStateResolvers,
  DutyCheck: dutyCheckResolvers,
  NotMeasured: notMeasuredResolvers,
  ExcludedService: excludedServiceResolvers,
  ExcludedAgency: excludedAgencyResolvers,
  EvidenceFile: evidenceFileResolvers,
  ReadingShare: readingShareResolvers,
  DutyFigures: dutyFiguresResolvers,
  DutyFigure: dutyFigureResolvers,
  ReadingFigure: readingFigureResolvers,
  RuleSet: ruleSetResolvers,
  Milestone: milestoneResolvers,
  ServiceViolation: violationResolvers,
  SmartVerdict: smartVerdictResolvers,
  ProvinceFigures: provinceFiguresResolvers,
  GeneralImplementation: generalImplementationResolvers,
  HighUseList: highUseListResolvers,
  HighUseEntry: highUseEntryResolvers,
  HighUseProposal: highUseProposalResolvers,
  ServiceProcess: serviceProcessResolvers,
  AgencyExchange: agencyExchangeResolvers,
  ExchangeRefusal: exchangeRefusalResolvers,
  ExchangeVolume: exchangeVolumeResolvers,
  OnceOnlyGap: onceOnlyGapResolvers,
  AskedAnyway: askedAnywayResolvers,
  PrefillItem: prefillItemResolvers,
  AgencyLifeCycle: lifeCycleResolvers,
  Succession: successionResolvers,
  ComplianceReport: complianceReportResolvers,
  ReportDutyFigures: reportDutyFiguresResolvers,
  ReportMove: reportMoveResolvers,
  ComplianceSnapshot: complianceSnapshotResolvers,
};
