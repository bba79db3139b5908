import { defineRequests, type RequestRecord } from '../kit/requests/requests.ts';

export type BusinessRequestRecord = RequestRecord;

/** What this window takes requests for. The system belongs to the IT Organisation. */
export const requests = defineRequests({ prefix: 'BIZ', types: ['BusinessRequest'], office: 'ict-organisation' });
