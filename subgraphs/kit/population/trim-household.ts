import type { Draft, HouseholdDraft } from './draft.ts';

/** Keeps the first `most` members, so that a population has exactly as many people as asked for. */
export function trimHousehold(household: HouseholdDraft, most: number): HouseholdDraft {
  if (household.members.length <= most) return household;
  const keep = (place: number | null) => (place === null || place < most ? place : null);
  const members = household.members.slice(0, most).map((member): Draft => {
    const { father, mother, spouse, pension } = member;
    const lostBasis = pension !== null && pension.deceased !== null && pension.deceased >= most;
    return {
      ...member,
      father: keep(father),
      mother: keep(mother),
      spouse: keep(spouse),
      pension: lostBasis ? null : pension,
    };
  });
  return { ...household, members, vehicles: household.vehicles.filter(({ owner }) => owner < most) };
}
