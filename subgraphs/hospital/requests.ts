import { defineRequests, type RequestRecord } from '../kit/requests/requests.ts';

export type HospitalAppointmentRequestRecord = RequestRecord;

/** The hospital is made up, so the catalogue knows neither it nor its services. */
export const requests = defineRequests({ prefix: 'HSP', types: ['HospitalAppointmentRequest'], office: 'hospital' });
