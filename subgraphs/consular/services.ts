import type { ConsularKind } from './tables.ts';

interface Requirement {
  readonly fa: string;
  readonly en: string;
  /** The field of the national schema that holds it; null: no register here does. */
  readonly coordinate: string | null;
  /** The agency that holds it, by its id in the catalogue. */
  readonly heldBy: string | null;
}

interface ConsularServiceEntry {
  /** As the catalogue calls it, below `foreign-affairs.`. */
  readonly slug: string;
  readonly assurance: 2 | 3;
  readonly requirements: readonly Requirement[];
}

const held = (heldBy: string, coordinate: string, fa: string, en: string): Requirement => ({
  fa,
  en,
  coordinate,
  heldBy,
});

const civil = [
  held('civil-registry', 'Person.givenName', 'نام', 'Given name'),
  held('civil-registry', 'Person.familyName', 'نام خانوادگی', 'Family name'),
  held('civil-registry', 'Person.fatherName', 'نام پدر', "Father's name"),
  held('civil-registry', 'Person.birthDate', 'تاریخ تولد', 'Date of birth'),
];

/** What each kind of request is in the catalogue, and what it needs. Nothing that a register here holds is asked for. */
export const services: Readonly<Record<ConsularKind, ConsularServiceEntry>> = {
  PASSPORT: { slug: 'consular-passport', assurance: 2, requirements: civil },
  POWER_OF_ATTORNEY: {
    slug: 'power-of-attorney',
    assurance: 2,
    requirements: [...civil, held('civil-registry', 'Person.lifeStatus', 'وضعیت حیات', 'Life status')],
  },
  BIRTH: {
    slug: 'birth-abroad',
    assurance: 2,
    requirements: [
      ...civil,
      {
        fa: 'گواهی ولادت کشور محل تولد',
        en: 'Birth certificate of the country of birth',
        coordinate: null,
        heldBy: null,
      },
    ],
  },
  LEGALISATION: { slug: 'document-legalisation', assurance: 2, requirements: civil },
};
