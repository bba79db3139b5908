import type { RequestRecord } from '../kit/requests/requests.ts';

/** A request to a consulate. */
export type ConsularRequestRecord = RequestRecord;
