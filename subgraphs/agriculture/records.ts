import type { RequestRecord } from '../kit/requests/requests.ts';

/** A request to the hosted agency. */
export type NomadRequestRecord = RequestRecord;
