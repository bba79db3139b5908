import { defineRequests, type RequestRecord } from '../kit/requests/requests.ts';

export type CoverRenewalRequestRecord = RequestRecord;

export const requests = defineRequests({ prefix: 'IHI', types: ['CoverRenewalRequest'], office: 'health-insurance' });
