import { defineRequests } from '../kit/requests/requests.ts';

/** Requests to schools' authorities and universities; complaints are answered by the ministry. */
export const requests = defineRequests({ prefix: 'EDU', types: ['EducationRequest'], office: 'education-ministry' });
