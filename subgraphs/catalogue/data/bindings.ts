import type { documentKinds } from './document-kinds.ts';

/** A fact that the state holds, by the way to it from whoever asks, and the type that it is bound as. */
export interface Binding {
  /** Fields of the national graph from `Query` on, without arguments, down to a leaf. */
  readonly path: string;
  /** Of the leaf, as the schema names it: a fact of another type is another fact. */
  readonly type: string;
  /** Whether the way may lead to several, of which the applicant chooses. */
  readonly isList: boolean;
}

type Need = keyof typeof documentKinds;

/**
 * What of a requirement the national graph knows of the applicant; of a document, what it is asked for to prove.
 * `npm run compose` follows each path through the composed graph and says which requirement a change takes away.
 *
 * Not bound, since no agency of the graph holds it: photographs, deeds, drawings, medical files and certificates,
 * military service, signatures. Accounts are not bound either: banks give their numbers masked.
 */
export const bindings: { readonly [Kind in Need]?: readonly Binding[] } = {
  'national-number': [one('me.nationalId', 'NationalId')],
  'birth-date': [one('me.birthDate', 'Date')],
  'postal-code': [one('me.residence.postalCode', 'PostalCode')],
  'plate-number': [many('me.vehicles.nodes.plate.display', 'String')],
  'legal-id': [many('me.companies.nodes.company.legalId', 'LegalId')],
  'workshop-code': [many('me.workshops.nodes.code', 'String')],
  'identity-card-copy': [
    one('me.nationalId', 'NationalId'),
    one('me.givenName', 'String'),
    one('me.familyName', 'String'),
    one('me.birthDate', 'Date'),
  ],
  'birth-certificate-copy': birthCertificate(),
  'birth-certificate': birthCertificate(),
  'degree-copy': [
    many('me.studies.nodes.level', 'DegreeLevel'),
    many('me.studies.nodes.field', 'String'),
    many('me.studies.nodes.graduatedOn', 'Date'),
  ],
  'employment-letter': [
    many('me.insurance.periods.nodes.employerName', 'String'),
    one('me.insurance.totalDays', 'Int'),
  ],
  'vehicle-papers': [
    many('me.vehicles.nodes.plate.display', 'String'),
    many('me.vehicles.nodes.model', 'String'),
    many('me.vehicles.nodes.modelYear', 'Int'),
  ],
};

/** Services that ask for such a thing of somebody else, or of another place: what is known of the applicant is no answer. */
export const notOfApplicant: { readonly [Kind in Need]?: ReadonlySet<string> } = {
  'national-number': new Set([
    'civil-registry.identity-inquiry',
    'civil-registry.life-status',
    'central-bank.returned-cheque',
  ]),
  'birth-date': new Set(['civil-registry.identity-inquiry']),
  'birth-certificate': new Set([
    'civil-registry.death-registration',
    'judiciary.inheritance-certificate',
    'tax-administration.inheritance-tax',
  ]),
  'postal-code': new Set([
    'post.postal-code-inquiry',
    'municipalities.municipal-dues',
    'roads-ministry.rent-contract',
    'heritage-ministry.heritage-inquiry',
  ]),
  'plate-number': new Set(['central-insurance.policy-inquiry']),
};

function one(path: string, type: string): Binding {
  return { path, type, isList: false };
}

function many(path: string, type: string): Binding {
  return { path, type, isList: true };
}

function birthCertificate(): readonly Binding[] {
  return [
    one('me.givenName', 'String'),
    one('me.familyName', 'String'),
    one('me.fatherName', 'String'),
    one('me.birthDate', 'Date'),
  ];
}
