/**
 * The scalars whose values stand for a person: what domain rules call IDENTIFIER.
 * The number of a company (LegalId) is published and is not one of them.
 */
export const identifierScalars: ReadonlySet<string> = new Set([
  'NationalId',
  'BirthCertificateNumber',
  'PassportNumber',
  'InsuranceNumber',
  'TaxNumber',
  'SanaNumber',
  'MobileNumber',
  'Sheba',
  'Iban',
  'PlateNumber',
  'PostalCode',
  'BillId',
  'PaymentId',
]);

/** Names that such a number goes by when it is declared as a plain ID, String or Int. */
const identifierName =
  /^(national(Id|Code|Number)|birthCertificate(Id|Number)?|passport(Id|Number)?|insuranceNumber|taxNumber|sana(Id|Number)|mobile(Number)?|phone(Number)?|sheba|iban|plate(Number)?|postal(Code|Number)|zip(Code)?|billId|paymentId)$/i;

const plain: ReadonlySet<string> = new Set(['ID', 'String', 'Int']);

/** Whether a field, argument or key of this name and type carries a number that stands for a person. */
export function isIdentifier(name: string, type: string): boolean {
  return identifierScalars.has(type) || (plain.has(type) && identifierName.test(name));
}
