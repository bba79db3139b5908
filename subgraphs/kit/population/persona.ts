import type { Person } from './person.ts';

/** The made-up people a reader can sign in as; also their names on the command line. */
export const personaNames = [
  'citizen',
  'spouse',
  'child',
  'pensioner',
  'widow',
  'signatory-a',
  'signatory-b',
  'sole-signatory',
  'former-signatory',
  'custodian',
  'excluded-father',
  'guardian',
  'abroad',
  'official-tax',
  'committee-1',
  'committee-2',
  'committee-3',
  'analyst',
  'technician-traffic',
  'official-social-security',
  'official-red-crescent',
  'official-cyberspace',
] as const;

export type PersonaName = (typeof personaNames)[number];

export interface Persona {
  readonly name: PersonaName;
  readonly person: Person;
  readonly kind: 'citizen' | 'official';
  /** Catalogue id of the agency an official acts for; null for a citizen. */
  readonly agency: string | null;
  /** How sure the sign-in is of who she is, 1 to 3 (levels 2 to 4 of ISO/IEC 29115). */
  readonly assurance: 1 | 2 | 3;
  /** Signs in by an e-mail address alone, at level 1, until more is asked for. */
  readonly byEmail: boolean;
  readonly titles: { readonly fa: string; readonly en: string };
  readonly story: { readonly fa: string; readonly en: string };
}
