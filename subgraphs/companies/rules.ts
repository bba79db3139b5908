import type { ActKind } from '../kit/population/population.ts';
import type { CompanyActRecord, CompanyFile, CompanyOfficerRecord, SignatureRuleRecord } from './records.ts';
import { liquidatorOnly, notASignatory, outOfKinds, termOver } from './refusals.ts';

/** By what right somebody signs for a company on some day. */
export interface Signing {
  readonly officer: CompanyOfficerRecord;
  /** Null: as its liquidator. */
  readonly rule: string | null;
  readonly kinds: readonly ActKind[];
  /** How many must sign together. */
  readonly required: number;
  /** The last day. */
  readonly until: string;
}

interface Term {
  readonly from_day: string;
  /** The last day. */
  readonly until_day: string;
}

export function isInTerm({ from_day, until_day }: Term, day: string): boolean {
  return from_day <= day && day <= until_day;
}

/** A company that is wound up appoints nobody. */
const ofLiquidator: readonly ActKind[] = ['READ_RECORDS', 'CHANGE_OF_ADDRESS', 'FILE_REQUEST'];

/** What somebody may sign that day: of a company that is not active, its liquidator alone. */
export function signingsOf({ company, officers, rules }: CompanyFile, person: string, day: string): readonly Signing[] {
  if (company.state === 'ACTIVE') return rules.flatMap((rule) => signingsUnder(rule, person, day));
  const own = officers.filter((officer) => officer.person_ref === person && officer.position === 'LIQUIDATOR');
  return own
    .filter((officer) => isInTerm(officer, day))
    .map((officer) => ({ officer, rule: null, kinds: ofLiquidator, required: 1, until: officer.until_day }));
}

/** The right to sign ends with its own term and with the office. */
function signingsUnder(rule: SignatureRuleRecord, person: string, day: string): readonly Signing[] {
  return rule.signatories
    .filter((one) => one.officer.person_ref === person && isInTerm(one, day) && isInTerm(one.officer, day))
    .map(({ officer, until_day }) => ({
      officer,
      rule: rule.id,
      kinds: rule.kinds,
      required: rule.required,
      until: until_day < officer.until_day ? until_day : officer.until_day,
    }));
}

/** @throws AgencyError LIQUIDATOR_ONLY, NOT_A_SIGNATORY, SIGNATORY_TERM_OVER */
export function requireSigner(file: CompanyFile, person: string, day: string): readonly Signing[] {
  const signings = signingsOf(file, person, day);
  if (signings.length > 0) return signings;
  if (file.company.state !== 'ACTIVE') throw liquidatorOnly();
  throw hasSigned(file, person) ? termOver() : notASignatory();
}

/**
 * That of somebody's rights to sign which asks for the fewest others.
 *
 * @throws AgencyError as `requireSigner`, and SIGNATURE_OUT_OF_KINDS
 */
export function requireSigningFor(kind: ActKind, file: CompanyFile, person: string, day: string): Signing {
  const fitting = requireSigner(file, person, day).filter(({ kinds }) => kinds.includes(kind));
  const [easiest] = fitting.toSorted((one, other) => one.required - other.required);
  if (easiest === undefined) throw outOfKinds();
  return easiest;
}

/** Whether somebody is, or was, a signatory or the liquidator. */
export function hasSigned({ officers, rules }: CompanyFile, person: string): boolean {
  const signatories = rules.flatMap((rule) => rule.signatories).map(({ officer }) => officer);
  const liquidators = officers.filter(({ position }) => position === 'LIQUIDATOR');
  return [...signatories, ...liquidators].some(({ person_ref }) => person_ref === person);
}

export function stateOf(
  { registered_at, lapses_at }: Pick<CompanyActRecord, 'registered_at' | 'lapses_at'>,
  now: Date,
): 'PENDING' | 'REGISTERED' | 'LAPSED' {
  if (registered_at !== null) return 'REGISTERED';
  return lapses_at <= now.toISOString() ? 'LAPSED' : 'PENDING';
}
