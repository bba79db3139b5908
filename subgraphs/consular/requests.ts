import { defineRequests } from '../kit/requests/requests.ts';

/** The requests that consulates take. */
export const requests = defineRequests({ prefix: 'MKH', types: ['ConsularRequest'], office: 'foreign-affairs' });
