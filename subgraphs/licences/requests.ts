import { defineRequests, type RequestRecord } from '../kit/requests/requests.ts';

export type LicenceRequestRecord = RequestRecord;

/** What this agency takes requests for. */
export const requests = defineRequests({ prefix: 'LIC', types: ['LicenceRequest'], office: 'licences-portal' });
