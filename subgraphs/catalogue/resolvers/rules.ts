import { connectionArguments, connectionOf } from '../../kit/connection.ts';
import type {
  GeneralImplementationResolvers,
  MilestoneResolvers,
  ProvinceFiguresResolvers,
  RuleSetResolvers,
  ServiceViolationResolvers,
  SmartVerdictResolvers,
} from '../resolver-types.ts';
import { isInForce } from '../rules/obligation.ts';
import { violations } from '../rules/service-violation.ts';
import { findAgency, findObligation } from './query.ts';

export const ruleSetResolvers: RuleSetResolvers = {
  thresholds: async ({ inForceFrom }, _given, { loaders }) => {
    const all = await loaders.allObligations();
    return all.filter((duty) => duty.threshold !== null && isInForce(duty, all, inForceFrom));
  },
  smartDefinitions: () => ['MINISTER', 'BILL'],
};

export const milestoneResolvers: MilestoneResolvers = {
  id: ({ milestone }) => milestone.id,
  title: ({ milestone }) => milestone.title,
  criterion: ({ milestone }) => milestone.criterion,
  needed: ({ milestone }) => milestone.least,
  due: ({ milestone }) => milestone.due,
  source: ({ milestone }) => milestone.source,
  found: ({ standing }) => standing.found,
  isReached: ({ standing }) => standing.isReached,
  isLate: ({ standing }) => standing.isLate,
  obligation: ({ milestone: { obligationId } }, _given, { loaders }) =>
    obligationId === null ? null : findObligation(obligationId, loaders),
  asOf: ({ asOf }) => new Date(asOf).toISOString(),
};

export const violationResolvers: ServiceViolationResolvers = {
  text: ({ code }) => violations[code],
};

export const smartVerdictResolvers: SmartVerdictResolvers = {
  isSmart: ({ shortfalls }) => shortfalls.length === 0,
  reasons: ({ shortfalls }) => [...shortfalls],
  // One run has all of these checks: when it passed, each of them did; when it did not, none is shown.
  secure: ({ isSecure }) => ({ transport: isSecure, grantVerification: isSecure, conformancePassed: isSecure }),
  asOf: ({ asOf }) => new Date(asOf).toISOString(),
};

export const provinceFiguresResolvers: ProvinceFiguresResolvers = {
  provinces: ({ provinces }, given) =>
    connectionOf(provinces, connectionArguments(given, { default: 31 }), ({ province }) => [province.code]),
};

export const generalImplementationResolvers: GeneralImplementationResolvers = {
  agency: ({ agencyId }, _given, { loaders }) => (agencyId === null ? null : findAgency(agencyId, loaders)),
};
