import type { Country } from './country.ts';
import type { Draft, PensionDraft } from './draft.ts';
import type { LabourMarket } from './labour-market.ts';
import { madeUpInsuranceNumber, madeUpMobile, madeUpNationalId } from './made-up-numbers.ts';
import { makeEmployment } from './make-employment.ts';
import type { Pension, Person } from './person.ts';

export interface PersonRequest {
  /** Index of the household. */
  readonly index: number;
  readonly place: number;
  readonly member: Draft;
  /** References of all members of the household, by place. */
  readonly refs: readonly string[];
}

/** Gives a drafted person its numbers, its relatives' references and its jobs. */
export function completePerson(country: Country, market: LabourMarket, request: PersonRequest): Person {
  const { index, place, member, refs } = request;
  const { father, fatherElsewhere, mother, spouse, career, pension, hasMobile, ...facts } = member;
  const slot = country.slot(index, place);
  const refOf = (relative: number | null) => (relative === null ? null : (refs[relative] ?? null));
  const worker = { provinceCode: country.place(index).province.code, random: country.random('career', slot) };
  return {
    ref: refs[place] ?? country.personRef(index, place),
    nationalId: madeUpNationalId(slot),
    ...facts,
    fatherRef: fatherElsewhere === undefined ? refOf(father) : country.personRef(fatherElsewhere, 0),
    motherRef: refOf(mother),
    spouseRef: refOf(spouse),
    mobile: hasMobile ? madeUpMobile(slot) : null,
    insuranceNumber: career === null ? null : madeUpInsuranceNumber(slot),
    employment: career === null ? [] : makeEmployment(market, { ...worker, career }),
    pension: pension === null ? null : makePension(pension, refOf),
  };
}

function makePension({ deceased, ...pension }: PensionDraft, refOf: (place: number | null) => string | null): Pension {
  return { ...pension, deceasedRef: refOf(deceased) };
}
