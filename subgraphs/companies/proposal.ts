import type { CompanyActRecord, CompanyFile } from './records.ts';
import { unacceptable } from './refusals.ts';
import type { AppointSignatoryInput, ChangeOfAddressInput, ProposeActInput } from './resolver-types.ts';
import { isInTerm } from './rules.ts';

type Content = Pick<CompanyActRecord, 'new_address' | 'appointed_rule' | 'appointee' | 'appointed_until'>;

/** What is to be done, checked as far as that goes without the company's file. */
export interface Proposal {
  readonly kind: 'CHANGE_OF_ADDRESS' | 'APPOINT_SIGNATORY';
  /** @throws AgencyError BAD_USER_INPUT when it does not fit the company that day. */
  contentFor(file: CompanyFile, day: string): Content;
}

/** @throws AgencyError BAD_USER_INPUT */
export function readProposal({ changeOfAddress, appointSignatory }: ProposeActInput): Proposal {
  if (changeOfAddress && !appointSignatory) return readChange(changeOfAddress);
  if (appointSignatory && !changeOfAddress) return readAppointment(appointSignatory);
  throw unacceptable(
    'درست یکی از دو مورد changeOfAddress و appointSignatory را بفرستید.',
    'Send exactly one of changeOfAddress and appointSignatory.',
  );
}

const nothing: Content = { new_address: null, appointed_rule: null, appointee: null, appointed_until: null };

function readChange({ address }: ChangeOfAddressInput): Proposal {
  const written = address.trim();
  if (written.length < 5 || written.length > 300) {
    throw unacceptable('نشانی تازه باید ۵ تا ۳۰۰ نویسه باشد.', 'The new address must have 5 to 300 characters.');
  }
  return { kind: 'CHANGE_OF_ADDRESS', contentFor: () => ({ ...nothing, new_address: written }) };
}

function readAppointment({ rule, officer, until }: AppointSignatoryInput): Proposal {
  return {
    kind: 'APPOINT_SIGNATORY',
    contentFor({ officers, rules }, day) {
      const appointee = officers.find(({ id }) => id === officer);
      if (!appointee || !isInTerm(appointee, day) || appointee.position === 'LIQUIDATOR') throw notInOffice();
      if (!rules.some(({ id }) => id === rule)) throw noSuchRule();
      if (until < day || until > appointee.until_day) throw beyondTerm();
      return { ...nothing, appointed_rule: rule, appointee: officer, appointed_until: until };
    },
  };
}

function notInOffice() {
  return unacceptable(
    'صاحب امضای تازه باید اکنون در همین شرکت سمت داشته باشد؛ شناسهٔ او را از officers بردارید.',
    'The new signatory must be in office in this company now; take the id from `officers`.',
  );
}

function noSuchRule() {
  return unacceptable(
    'این شرکت چنین قاعدهٔ امضایی ندارد؛ شناسه را از signatureRules بردارید.',
    'This company has no such signature rule; take the id from `signatureRules`.',
  );
}

function beyondTerm() {
  return unacceptable(
    'آخرین روز حق امضا باید از امروز تا پایان سمت او باشد.',
    'The last day must be from today to the end of the term of office.',
  );
}
