import { defineRequests, type RequestRecord } from '../kit/requests/requests.ts';

export type ServiceTransferRequestRecord = RequestRecord;

/** The catalogue knows the fund as `civil-servants-pension`. */
export const requests = defineRequests({
  prefix: 'PNF',
  types: ['ServiceTransferRequest'],
  office: 'civil-servants-pension',
});
