import { budgetActObligations } from '../data/obligations/budget-act-1401.ts';
import { councilObligations } from '../data/obligations/council-orders.ts';
import { planBillObligations } from '../data/obligations/plan-bill.ts';
import type { Obligation } from '../rules/obligation.ts';
import type { CatalogueTables } from '../tables.ts';

export function obligationRows(): CatalogueTables['obligation'][] {
  return [...budgetActObligations, ...councilObligations, ...planBillObligations].map(obligationRow);
}

function obligationRow(obligation: Obligation): CatalogueTables['obligation'] {
  const { id, kind, title, force, legalBasis, source, threshold, reading, dueText } = obligation;
  return {
    id,
    kind,
    title_fa: title.fa,
    title_en: title.en,
    force,
    legal_basis_fa: legalBasis.fa,
    legal_basis_en: legalBasis.en,
    source_fa: source.fa,
    source_en: source.en,
    threshold_numerator: threshold?.numerator ?? null,
    threshold_denominator: threshold?.denominator ?? null,
    reading_base: reading?.base ?? null,
    reading_counts: reading?.counts ?? null,
    reading_through: reading?.through ?? null,
    issued_on: obligation.issuedOn,
    in_force_from: obligation.inForceFrom,
    due: obligation.due,
    due_text_fa: dueText.fa,
    due_text_en: dueText.en,
    superseded_by: obligation.supersededBy,
    decides_connection: Number(obligation.decidesConnection),
    applies_to_class: obligation.appliesToClass,
    applies_to_agency: obligation.appliesToAgency,
  };
}
