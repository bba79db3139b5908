import { defineRequests, type RequestRecord } from '../kit/requests/requests.ts';

export type ReimbursementRequestRecord = RequestRecord;

export const requests = defineRequests({
  prefix: 'SUP',
  types: ['ReimbursementRequest'],
  office: 'supplementary-insurance',
});
