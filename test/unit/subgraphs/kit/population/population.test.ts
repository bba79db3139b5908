import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseText } from '../../../../../schema/shared/normalise.ts';
import { toJalaliDate } from '../../../../../subgraphs/kit/jalali.ts';
import {
  createPopulation,
  type Household,
  type Person,
  personaNames,
  type Plate,
  type Population,
} from '../../../../../subgraphs/kit/population/population.ts';
import { plateLetters } from '../../../../../subgraphs/kit/population/tables/plate-letters.ts';
import { provinces } from '../../../../../subgraphs/kit/population/tables/provinces.ts';

const thousand = createPopulation({ people: 1_000 });
const homes = [...thousand.households()];
const everybody = homes.flatMap(({ members }) => members);

const asText = (value: unknown) =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? `${part}` : part));
const monthOf = (isoDate: string) => {
  const { year, month } = toJalaliDate(isoDate);
  return year * 12 + month;
};
const isUnique = (values: readonly string[]) => new Set(values).size === values.length;
const anyPopulation = fc.record({ people: fc.integer({ min: 50, max: 250 }), seed: fc.nat() });
/** Checks a sentence for the people of many small countries. */
const holds = (sentence: (population: Population) => boolean | void, numRuns = 8) =>
  fc.assert(
    fc.property(anyPopulation, (options) => sentence(createPopulation(options))),
    { numRuns },
  );

describe('A population', () => {
  it('has exactly as many people as asked for', () => {
    fc.assert(
      fc.property(anyPopulation, ({ people, seed }) => {
        const households = [...createPopulation({ people, seed }).households()];
        return households.flatMap(({ members }) => members).length === people;
      }),
    );
  });

  it.each([49, 500_001, 60.5, Number.NaN])('refuses %p people, saying what it takes', (people) => {
    expect(() => createPopulation({ people })).toThrow('A population has 50 to 500000 people');
  });

  it('refuses a seed that is not a whole number', () => {
    expect(() => createPopulation({ people: 50, seed: 0.5 })).toThrow('A seed is a whole number, but is 0.5.');
  });

  it('gives the same households each time they are read', () => {
    expect(asText([...thousand.households()])).toBe(asText(homes));
  });

  it('gives the same people in another process', () => {
    const door = new URL('../../../../../subgraphs/kit/population/population.ts', import.meta.url);
    const script = `
      import { createPopulation } from ${JSON.stringify(door.href)};
      const people = [...createPopulation({ people: 60 }).households()].flatMap(({ members }) => members);
      console.log(people.map(({ ref, nationalId, givenName }) => ref + nationalId + givenName).join());`;

    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });

    const here = [...createPopulation({ people: 60 }).households()].flatMap(({ members }) => members);
    expect(printed.trim()).toBe(here.map((person) => person.ref + person.nationalId + person.givenName).join());
  });

  it('gives other people for another seed', () => {
    const other = createPopulation({ people: 1_000, seed: 7 });

    expect(other.personas.citizen.person.ref).not.toBe(thousand.personas.citizen.person.ref);
  });

  it('keeps the first households when it grows', () => {
    const larger = createPopulation({ people: 2_000 }).households();

    expect(
      asText(homes.slice(0, 20).map(({ members }) => members.map(({ ref, nationalId }) => ref + nationalId))),
    ).toBe(
      asText([...larger].slice(0, 20).map(({ members }) => members.map(({ ref, nationalId }) => ref + nationalId))),
    );
  });

  it('gives nobody a number, reference or address of somebody else', () => {
    const { vehicles, addresses } = {
      vehicles: homes.flatMap((home) => home.vehicles),
      addresses: homes.flatMap(({ address }) => address ?? []),
    };
    const plates = vehicles.flatMap(({ plates: assigned }) => assigned.map(({ plate }) => plate));
    const fines = vehicles.flatMap((vehicle) => vehicle.fines);

    const lists: Record<string, readonly string[]> = {
      refs: everybody.map(({ ref }) => ref),
      nationalIds: everybody.map(({ nationalId }) => nationalId),
      mobiles: everybody.flatMap(({ mobile }) => mobile ?? []),
      insuranceNumbers: everybody.flatMap(({ insuranceNumber }) => insuranceNumber ?? []),
      addressIds: addresses.map(({ id }) => id),
      postalCodes: addresses.map(({ postalCode }) => postalCode),
      vehicles: vehicles.map(({ id }) => id),
      plateIds: plates.map(({ id }) => id),
      plates: plates.map(numberOf),
      fines: fines.map(({ id }) => id),
      bills: fines.map(({ billRef }) => billRef),
      billIds: fines.map(({ billId }) => billId),
      companies: [...thousand.companies()].map(({ legalId }) => legalId),
      workshops: [...thousand.workshops()].map(({ code }) => code),
    };

    expect(Object.keys(lists).filter((name) => !isUnique(lists[name] ?? []))).toEqual([]);
  });

  it('does not let one number of a person give away another', () => {
    const { nationalId, mobile, insuranceNumber } = thousand.personas.citizen.person;

    expect(new Set([nationalId.slice(2, 9), mobile?.slice(4), insuranceNumber?.slice(3)]).size).toBe(3);
  });

  it('gives no two vehicles of ten thousand people the same plate', () => {
    const large = createPopulation({ people: 10_000 });
    const plates: string[] = [];
    for (const { vehicles } of large.households()) {
      for (const vehicle of vehicles) plates.push(...vehicle.plates.map(({ plate }) => numberOf(plate)));
    }

    expect(isUnique(plates)).toBe(true);
  });
});

function numberOf({ kind, twoDigits, letter, threeDigits, fiveDigits, regionCode }: Plate): string {
  return [kind === 'MOTORCYCLE', twoDigits, letter, threeDigits, fiveDigits, regionCode].join(' ');
}

describe('A household', () => {
  const parentOf = (home: Household, ref: string | null) => home.members.find((member) => member.ref === ref);

  it('passes family names from the father, whatever keyboard typed them', () => {
    holds(({ households }) =>
      [...households()].every((home) =>
        home.members.every((child) => {
          const father = parentOf(home, child.fatherRef);
          return (
            father === undefined ||
            (normaliseText(child.familyName ?? '') === normaliseText(father.familyName ?? '') &&
              normaliseText(child.fatherName) === normaliseText(father.givenName))
          );
        }),
      ),
    );
  });

  it('lets wives keep their own family name', () => {
    const wives = homes.flatMap((home) =>
      home.members.flatMap((wife) => {
        const husband = parentOf(home, wife.spouseRef);
        return wife.sex === 'female' && husband ? [wife.familyName === husband.familyName] : [];
      }),
    );

    expect(wives.length).toBeGreaterThan(100);
    expect(wives.filter((same) => same).length / wives.length).toBeLessThan(0.1);
  });

  it('marries a man and a woman to each other, both adults', () => {
    holds(({ households }) =>
      [...households()].every((home) =>
        home.members.every((person) => {
          const spouse = parentOf(home, person.spouseRef);
          return (
            spouse === undefined || (spouse.spouseRef === person.ref && spouse.sex !== person.sex && ageOf(person) > 18)
          );
        }),
      ),
    );
  });

  it('has fathers who are men, mothers who are women, and both old enough and alive at the birth', () => {
    holds(({ households }) =>
      [...households()].every((home) =>
        home.members.every((child) => {
          const [father, mother] = [parentOf(home, child.fatherRef), parentOf(home, child.motherRef)];
          return (
            (father === undefined ||
              (father.sex === 'male' && yearsBetween(father, child) >= 18 && aliveAt(father, child.birthDate))) &&
            (mother === undefined || (mother.sex === 'female' && between(yearsBetween(mother, child), 17, 44)))
          );
        }),
      ),
    );
  });

  it('has an adult who is alive as holder, and nobody born after the present day', () => {
    holds(({ households, asOf }) =>
      [...households()].every((home) => {
        const holder = home.members.find(({ ref }) => ref === home.holderRef);
        return (
          holder !== undefined &&
          holder.deathDate === null &&
          ageOf(holder) >= 18 &&
          home.members.every(({ birthDate, deathDate }) => birthDate <= asOf && (deathDate ?? asOf) <= asOf)
        );
      }),
    );
  });

  it('lives in a city of its province, with a postal code of that region', () => {
    const misplaced = homes
      .flatMap(({ address }) => address ?? [])
      .filter(({ provinceCode, county, city, postalCode }) => {
        const province = provinces.find(({ code }) => code === provinceCode);
        return !province?.cities.some(
          (place) => place.county === county && place.city === city && postalCode.startsWith(place.postalRegion),
        );
      });

    expect(misplaced).toEqual([]);
  });

  it('has what records have: missing addresses, no vehicle, single names, half-spaces, Arabic letters, namesakes', () => {
    const fewest = createPopulation({ people: 50 });
    const few = [...fewest.households()];
    const people = few.flatMap(({ members }) => members);
    const names = people.map((person) => `${person.givenName} ${person.familyName ?? ''}`);

    expect(few.some(({ address }) => address === null)).toBe(true);
    expect(few.some(({ vehicles }) => vehicles.length === 0)).toBe(true);
    expect(people.some(({ familyName }) => familyName === null)).toBe(true);
    expect(names.some((name) => name.includes('\u200c'))).toBe(true);
    expect(names.some((name) => /[يك]/.test(name))).toBe(true);
    expect(isUnique(people.map((person) => `${person.givenName} ${person.familyName} ${person.fatherName}`))).toBe(
      false,
    );
  });

  it('names as former occupant somebody of another household', () => {
    const strangers = homes.filter(
      (home) =>
        home.formerOccupantRef !== null &&
        (home.members.some(({ ref }) => ref === home.formerOccupantRef) ||
          !everybody.some(({ ref }) => ref === home.formerOccupantRef)),
    );

    expect(strangers).toEqual([]);
  });
});

describe('A working life', () => {
  it('lies between the age of 15 and retirement, and ends with death', () => {
    holds(({ households, asOf }) =>
      [...households()].every(({ members }) =>
        members.every((person) =>
          person.employment.every(
            ({ from, to }) =>
              monthOf(from) - monthOf(person.birthDate) >= 15 * 12 &&
              monthOf(to ?? asOf) - monthOf(person.birthDate) <= 61 * 12 &&
              (person.deathDate === null || (to !== null && to <= person.deathDate)),
          ),
        ),
      ),
    );
  });

  it('has jobs that begin and end with months, one after the other, at workshops that were open', () => {
    const opened = new Map([...thousand.workshops()].map(({ code, openedOn }) => [code, openedOn]));
    const misfits = everybody.filter(({ employment }) =>
      employment.some(({ from, to, workshopCode }, index) => {
        const next = employment[index + 1];
        const isOpen = (opened.get(workshopCode) ?? '9999') <= from;
        const inOrder = next === undefined || (to !== null && to < next.from);
        return !isOpen || !inOrder || toJalaliDate(from).day !== 1 || (to !== null && to < from);
      }),
    );

    expect(misfits).toEqual([]);
  });

  it('has a wage for each year it touches, never below nine tenths of the lowest legal one of 1405', () => {
    const jobs = everybody.flatMap(({ employment }) => employment);
    const gaps = jobs.filter(({ from, to, wages }) => {
      const first = toJalaliDate(from).year;
      const last = toJalaliDate(to ?? thousand.asOf).year;
      return wages.length !== last - first + 1 || wages.some(({ jalaliYear }, index) => jalaliYear !== first + index);
    });
    const present = jobs.flatMap(({ wages }) => wages).filter(({ jalaliYear }) => jalaliYear === 1405);

    expect(gaps).toEqual([]);
    expect(present.every(({ monthlyWage }) => monthlyWage >= 130_000_000n && monthlyWage < 800_000_000n)).toBe(true);
  });

  it('leads to a pension only after work, and to a survivors’ pension only after a death in the household', () => {
    holds(({ households, asOf }) =>
      [...households()].every(({ members }) =>
        members.every(({ pension, employment, spouseRef }) => {
          if (pension === null) return true;
          const deceased = members.find(({ ref }) => ref === pension.deceasedRef);
          return pension.kind === 'SURVIVORS'
            ? deceased !== undefined && deceased.deathDate !== null && deceased.ref === spouseRef
            : employment.length > 0 && pension.startedOn > (employment.at(-1)?.to ?? asOf);
        }),
      ),
    );
  });
});

describe('A vehicle', () => {
  const vehicles = homes.flatMap((home) => home.vehicles);

  it('has plates whose letter fits the kind and whose code fits the province', () => {
    const wrong = vehicles
      .flatMap(({ plates }) => plates)
      .filter(({ plate }) => {
        const province = provinces.find(({ code }) => code === plate.provinceCode);
        return plate.kind === 'MOTORCYCLE'
          ? !province?.motorcycleRegions.includes(plate.threeDigits) || !/^\d{5}$/.test(plate.fiveDigits ?? '')
          : !plateLetters[plate.kind].includes(plate.letter ?? '') ||
              !province?.plateRegions.includes(plate.regionCode ?? '');
      });

    expect(wrong).toEqual([]);
  });

  it('passes from plate to plate without a gap; the last is its owner’s', () => {
    holds(({ households }) =>
      [...households()]
        .flatMap((home) => home.vehicles)
        .every(({ plates, ownerRef }) =>
          plates.every(({ plate, from, until }, index) => {
            const next = plates[index + 1];
            const ends = next === undefined ? until === null && plate.ownerRef === ownerRef : until === next.from;
            return ends && plate.issuedOn <= from && (until === null || from < until);
          }),
        ),
    );
  });

  it('has fines against the owner of the plate it carried then', () => {
    holds(({ households }) =>
      [...households()]
        .flatMap((home) => home.vehicles)
        .every(({ plates, fines }) =>
          fines.every(({ occurredAt, ownerRef, issuedOn, paidOn, state }) => {
            const day = occurredAt.slice(0, 10);
            const carried = plates.find(({ from, until }) => from <= day && (until === null || day < until));
            return carried?.plate.ownerRef === ownerRef && day < issuedOn && (paidOn !== null) === (state === 'PAID');
          }),
        ),
    );
  });

  it('leaves a seller the fines of the time before the sale', () => {
    const sold = vehicles.filter(({ plates }) => plates.length === 2);

    expect(sold.length).toBeGreaterThan(20);
    expect(sold.every(({ fines, ownerRef }) => fines.some((fine) => fine.ownerRef !== ownerRef))).toBe(true);
  });
});

describe('A company', () => {
  it('has directors and signatories who exist, are adults and alive', () => {
    const adults = new Set(
      everybody.filter((person) => ageOf(person) >= 18 && !person.deathDate).map(({ ref }) => ref),
    );
    const wrong = [...thousand.companies()].filter(
      ({ directors, signatureRules, liquidator }) =>
        ![...directors, ...(liquidator === null ? [] : [liquidator])].every((one) => adults.has(one.personRef)) ||
        signatureRules.some(({ required, signatories }) => required > signatories.length),
    );

    expect(wrong).toEqual([]);
  });

  it('may own workshops; others belong to a person', () => {
    const legalIds = new Set([...thousand.companies()].map(({ legalId }) => legalId));
    const owners = [...thousand.workshops()].map(({ owner }) => owner);

    expect(new Set(owners.map(({ kind }) => kind))).toEqual(new Set(['company', 'person']));
    expect(owners.every((owner) => owner.kind === 'person' || legalIds.has(owner.legalId))).toBe(true);
  });

  it('is never dissolved while it has a workshop', () => {
    const dissolved = [...createPopulation({ people: 3_000 }).companies()].filter(({ state }) => state === 'DISSOLVED');
    const owners = [...createPopulation({ people: 3_000 }).workshops()].map(({ owner }) => owner);

    expect(dissolved.length).toBeGreaterThan(0);
    expect(
      owners.some((owner) => dissolved.some(({ ref }) => owner.kind === 'company' && owner.companyRef === ref)),
    ).toBe(false);
  });
});

describe('The personas', () => {
  const { personas } = thousand;
  const homeOf = (name: (typeof personaNames)[number]) =>
    homes.find(({ members }) => members.some(({ ref }) => ref === personas[name].person.ref));

  it('are among the first households, each as its own person', () => {
    const firsts = homes.slice(0, 22).flatMap(({ members }) => members);

    for (const name of personaNames) {
      expect(firsts.find(({ ref }) => ref === personas[name].person.ref)).toEqual(personas[name].person);
    }
  });

  it('have titles and stories in both languages that say they are made up', () => {
    for (const { titles, story } of Object.values(personas)) {
      expect(titles).toEqual({ fa: expect.stringContaining('ساختگی'), en: expect.stringContaining('made up') });
      expect(story).toEqual({ fa: expect.stringMatching(/[آ-ی]/), en: expect.stringMatching(/\w/) });
    }
  });

  it('citizen, spouse and child are a family', () => {
    const { citizen, spouse, child } = personas;

    expect(citizen.person.spouseRef).toBe(spouse.person.ref);
    expect([child.person.motherRef, child.person.fatherRef]).toEqual([citizen.person.ref, spouse.person.ref]);
    expect(ageOf(child.person)).toBeLessThan(18);
  });

  it('citizen has two vehicles, one unpaid fine of her own, and one that stays with the pensioner who sold a car', () => {
    const cars = homeOf('citizen')?.vehicles ?? [];
    const due = cars.flatMap(({ fines }) => fines).filter(({ state }) => state === 'DUE');

    expect(cars.map(({ ownerRef }) => ownerRef)).toEqual([personas.citizen.person.ref, personas.citizen.person.ref]);
    expect(due.map(({ ownerRef }) => ownerRef).sort()).toEqual(
      [personas.citizen.person.ref, personas.pensioner.person.ref].sort(),
    );
    expect(homeOf('citizen')?.formerOccupantRef).toBe(personas.pensioner.person.ref);
  });

  it('widow has a survivors’ pension, and her late husband’s own was paid once after his death', () => {
    const late = homeOf('widow')?.members.find(({ ref }) => ref === personas.widow.person.spouseRef);

    expect(personas.widow.person.pension).toMatchObject({ kind: 'SURVIVORS', deceasedRef: late?.ref });
    expect(late?.pension).toMatchObject({ kind: 'OLD_AGE', endedOn: late?.deathDate });
    expect((late?.pension?.lastPaidOn ?? '') > (late?.deathDate ?? '9999')).toBe(true);
  });

  it('signatories sign two of two for the first company', () => {
    const [company] = thousand.companies();

    const [rule] = company?.signatureRules ?? [];
    expect(rule?.required).toBe(2);
    expect(rule?.signatories.map(({ personRef }) => personRef)).toEqual([
      personas['signatory-a'].person.ref,
      personas['signatory-b'].person.ref,
    ]);
  });

  it('sole signatory signs alone for the second company, where the term of the former one is over', () => {
    const [rule] = [...thousand.companies()][1]?.signatureRules ?? [];
    const inOffice = rule?.signatories.filter(({ from, until }) => from <= thousand.asOf && thousand.asOf <= until);

    expect(rule?.required).toBe(1);
    expect(inOffice?.map(({ personRef }) => personRef)).toEqual([personas['sole-signatory'].person.ref]);
    expect(rule?.signatories[1]?.personRef).toBe(personas['former-signatory'].person.ref);
  });

  it('custodian, excluded father and guardian have the orders that say so, about minors who are alive', () => {
    const orders = thousand.courtOrders.map(({ kind, personRef }) => `${kind} ${personRef}`);
    const wards = thousand.courtOrders.map(({ wardRef }) => everybody.find(({ ref }) => ref === wardRef));

    expect(orders).toEqual(
      expect.arrayContaining([
        `CUSTODY ${personas.custodian.person.ref}`,
        `EXCLUSION ${personas['excluded-father'].person.ref}`,
        `GUARDIANSHIP ${personas.guardian.person.ref}`,
      ]),
    );
    expect(wards.every((ward) => ward !== undefined && ward.deathDate === null && ageOf(ward) < 18)).toBe(true);
  });

  it('excluded father is the father of the child whose custody another household has', () => {
    const order = thousand.courtOrders.find(({ kind }) => kind === 'EXCLUSION');
    const ward = everybody.find(({ ref }) => ref === order?.wardRef);

    expect(ward?.fatherRef).toBe(personas['excluded-father'].person.ref);
    expect(homeOf('excluded-father')?.members.some(({ ref }) => ref === ward?.ref)).toBe(false);
  });

  it('widow is the guardian of their son by her late husband’s will', () => {
    const [will] = thousand.wills;
    const ward = everybody.find(({ ref }) => ref === will?.wardRef);

    expect(will).toMatchObject({
      personRef: personas.widow.person.ref,
      testatorRef: personas.widow.person.spouseRef,
    });
    expect([ward?.fatherRef, ward?.motherRef]).toEqual([will?.testatorRef, will?.personRef]);
  });

  it('abroad has neither a mobile number nor an address here', () => {
    expect(personas.abroad.person).toMatchObject({ abroad: true, mobile: null });
    expect(homeOf('abroad')?.address).toBeNull();
  });
});

function ageOf({ birthDate }: Pick<Person, 'birthDate'>): number {
  return 1405 - toJalaliDate(birthDate).year;
}

function yearsBetween(parent: Person, child: Person): number {
  return toJalaliDate(child.birthDate).year - toJalaliDate(parent.birthDate).year;
}

const between = (value: number, least: number, most: number) => value >= least && value <= most;
const aliveAt = ({ deathDate }: Person, day: string) => deathDate === null || deathDate > day;
