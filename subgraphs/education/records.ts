import type { RequestRecord } from '../kit/requests/requests.ts';
import type { RequestDetail, SchoolLicenceRecord } from './registry.ts';

/** A request about schools or studies. */
export type EducationRequestRecord = RequestRecord;
/** What stands behind a transfer: the request's own row. */
export type SchoolTransferRecord = RequestDetail;
export type LicenceRenewalRecord = SchoolLicenceRecord;
