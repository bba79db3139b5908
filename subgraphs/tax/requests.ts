import { defineRequests, type RequestRecord } from '../kit/requests/requests.ts';

export type TaxClearanceRequestRecord = RequestRecord;

export const requests = defineRequests({ prefix: 'TAX', types: ['TaxClearanceRequest'], office: 'tax-administration' });
