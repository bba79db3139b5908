import { defineRequests } from '../kit/requests/requests.ts';

/** The requests that are taken here for the Nomads' Affairs Organisation, which has no window of its own. */
export const requests = defineRequests({ prefix: 'NAO', types: ['NomadRequest'], office: 'nomads-affairs' });
