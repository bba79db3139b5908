import type { AgencyContext } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { createLoader } from '../kit/loader.ts';
import type { RegisteredPerson, Registry } from './registry.ts';
import { requireListedAge } from './rules.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type CivilRegistryContext = AgencyContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    person: createLoader((refs: readonly string[]) => registry.persons(refs)),
    relatives: createLoader((refs: readonly string[]) => registry.relatives(refs)),
    children: createLoader((refs: readonly string[]) => registry.children(refs)),
    wards: createLoader((refs: readonly string[]) => registry.wards(refs)),
    ageQuestion: createAgeQuestion(),
  };
}

/** The register's entry; a reference that it does not know has none, and then no field has a value. */
export async function loadPerson(
  { id }: { readonly id: string },
  { loaders }: CivilRegistryContext,
): Promise<RegisteredPerson> {
  const person = await loaders.person.load(id);
  if (person) return person;
  throw new AgencyError('PERSON_NOT_REGISTERED', {
    fa: 'این شخص در ثبت احوال ثبت نشده است.',
    en: 'The civil registry has no entry for this person.',
  });
}

/** Lets one age be asked of each person in a request: several together would narrow down a day of birth. */
function createAgeQuestion(): (person: string, age: number) => void {
  const asked = new Map<string, number>();
  return (person, age) => {
    requireListedAge(age);
    const before = asked.get(person) ?? age;
    asked.set(person, before);
    if (before !== age) throw askedTwice();
  };
}

function askedTwice(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'در هر عملیات تنها یک سن را می‌توان پرسید.',
    en: 'Only one age can be asked for in an operation.',
  });
}
