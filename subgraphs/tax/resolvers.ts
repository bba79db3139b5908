import { me } from '../kit/me.ts';
import { today } from '../kit/today.ts';
import { requireCompanyRecord } from '../kit/company-record.ts';
import { passFor } from './acting-for.ts';
import { arrangeInstalments } from './arrange-instalments.ts';
import { declareTaxDomicile } from './domicile.ts';
import { requestTaxClearance } from './clearance-request.ts';
import type { TaxContext } from './context.ts';
import { debtsPage, filesPage, transferTaxesPage } from './lists.ts';
import type { Resolvers } from './resolver-types.ts';
import { isInGoodStanding, isOverdue, remainingOf, stateOf } from './rules.ts';

export const resolvers: Resolvers = {
  Query: { me },
  Mutation: {
    arrangeTaxInstalments: (_parent, given, context) => arrangeInstalments(given, context),
    declareTaxDomicile: (_parent, given, context) => declareTaxDomicile(given, context),
    requestTaxClearance: (_parent, given, context) => requestTaxClearance(given, context),
  },
  Person: {
    taxStanding: ({ id }, _arguments, context) => standingOf(id, context),
    taxDomicile: ({ id }, _arguments, { loaders }) => loaders.domicile.load(id),
    taxFiles: async ({ id }, given, { loaders }) => filesPage(await loaders.filesOf.load(id), given),
    taxDebts: async ({ id }, given, { loaders }) => debtsPage(await loaders.debtsOf.load(id), given),
    vehicleTransferTaxes: async ({ id }, given, { loaders }) =>
      transferTaxesPage(await loaders.transferTaxesOf.load(id), given),
  },
  LegalPerson: {
    taxStanding: ({ id }, _arguments, context, info) => {
      requireCompanyRecord(context.caller, id, info);
      return standingOf(id, context);
    },
    taxFiles: async ({ id }, given, { caller, loaders }, info) => {
      requireCompanyRecord(caller, id, info);
      return filesPage(await loaders.filesOf.load(id), given);
    },
    taxDebts: async ({ id }, given, { caller, loaders }, info) => {
      requireCompanyRecord(caller, id, info);
      return debtsPage(await loaders.debtsOf.load(id), given);
    },
    taxPass: ({ id }, _arguments, { caller, registry }, info) => {
      requireCompanyRecord(caller, id, info);
      return passFor(id, caller, registry);
    },
  },
  TaxClearanceRequest: {
    certificate: async ({ tracking_code }, _arguments, { loaders }) => {
      const found = await loaders.certificate.load(tracking_code);
      const { serial = null, issued_on = null, valid_until = null } = found ?? {};
      if (serial === null || issued_on === null || valid_until === null) return null;
      return { serial, issuedOn: issued_on, validUntil: valid_until };
    },
  },
  TaxDomicile: {
    taxpayer: ({ taxpayer_ref }) => taxpayer_ref,
    postalCode: ({ postal_code }) => postal_code,
    declaredOn: ({ declared_on }) => declared_on,
  },
  TaxFile: {
    jalaliYear: ({ year }) => year,
    declaredOn: ({ declared_on }) => declared_on,
  },
  TaxDebt: {
    parties: ({ taxpayer_ref }, _arguments, { caller }) =>
      caller.subject === null ? [taxpayer_ref] : [...new Set([taxpayer_ref, caller.subject])],
    jalaliYear: ({ year }) => year,
    remaining: remainingOf,
    dueOn: ({ due_on }) => due_on,
    state: stateOf,
    overdue: (debt) => isOverdue(debt, today()),
    instalments: ({ instalments }) => [...instalments],
  },
  TaxInstalment: {
    dueOn: ({ due_on }) => due_on,
    paidOn: ({ paid_on }) => paid_on,
  },
  VehicleTransferTax: {
    vehicleModel: ({ model }) => model,
    vehicleModelYear: ({ model_year }) => model_year,
    taxedValue: ({ value }) => value,
    reductionPercent: ({ reduction_percent }) => reduction_percent,
    assessedAt: ({ assessed_at }) => assessed_at,
    settledAt: ({ settled_at }) => settled_at,
    legalBasis: ({ legal_basis }) => legal_basis,
    bill: ({ bill_ref }) => (bill_ref === null ? null : { id: bill_ref }),
  },
};

async function standingOf(taxpayer: string, { loaders }: TaxContext) {
  const day = today();
  const debts = (await loaders.debtsOf.load(taxpayer)) ?? [];
  return { inGoodStanding: isInGoodStanding(debts, day), determinedOn: day };
}
