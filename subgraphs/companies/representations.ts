import { dayStart } from '../kit/day-start.ts';
import { addDays } from '../kit/jalali.ts';
import type { PersonReference } from '../kit/me.ts';
import { today } from '../kit/today.ts';
import { type CompaniesContext, loadFile } from './context.ts';
import type { CompanyFile } from './records.ts';
import type { Representation } from './resolver-types.ts';
import { signingsOf } from './rules.ts';

/** Companies whose records somebody may read alone at that moment. */
export async function representationsOf(
  { id }: PersonReference,
  { loaders }: CompaniesContext,
  now = new Date(),
): Promise<Representation[]> {
  const offices = (await loaders.officesOf.load(id)) ?? [];
  const refs = [...new Set(offices.map(({ company_ref }) => company_ref))].sort();
  const companies = await Promise.all(refs.map((ref) => loaders.company.load(ref)));
  const known = companies.filter((company) => company !== null);
  const files = await Promise.all(known.map((company) => loadFile(company, loaders)));
  return files.flatMap((file) => representationIn(file, id, today(now)));
}

/** Where somebody signs by several rights, the one that lasts longest. */
function representationIn(file: CompanyFile, person: string, day: string): Representation[] {
  const alone = signingsOf(file, person, day).filter(
    ({ required, kinds }) => required === 1 && kinds.includes('READ_RECORDS'),
  );
  const last = alone.map(({ until }) => until).reduce((one, other) => (other > one ? other : one), '');
  if (last === '') return [];
  const { ref } = file.company;
  return [
    { subject: ref, basis: 'COMPANY_SIGNATORY', reference: ref, until: dayStart(addDays(last, 1)), excluded: [] },
  ];
}
