import { defineRequests } from '../kit/requests/requests.ts';

export const requests = defineRequests({ prefix: 'TRP', types: ['PlateChangeRequest'], office: 'traffic-police' });
