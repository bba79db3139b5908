/** What kind of body an agency is; the report of Azar 1401 speaks of universities, hospitals and banks as classes of their own. */
export type AgencyClass =
  | 'MINISTRY'
  | 'ORGANISATION'
  | 'COUNCIL'
  | 'COMPANY'
  | 'BANK'
  | 'UNIVERSITY'
  | 'HOSPITAL'
  | 'FUND'
  | 'POLICE'
  | 'JUDICIAL'
  | 'PUBLIC_BODY'
  | 'PROFESSIONAL_INSTITUTION';
