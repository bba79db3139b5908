import type { Observation } from './observation.ts';

export const healthAndEducationObservations: readonly Observation[] = [
  ['health-ministry', '2022-06-16', '2022-11-07', '2022-12-06', 57, 0, '2022-12-19T06:32:00Z', 'tax-administration'],
  ['health-insurance', '2022-07-10', '2022-10-26', '2022-12-13', 52, 0, '2022-12-15T09:11:00Z', 'tax-administration'],
  ['food-drug', '2022-07-09', '2022-10-31', '2022-12-13', 41, 0, '2022-12-17T13:54:00Z', 'tax-administration'],
  ['blood-transfusion', '2022-07-04', '2022-10-23', '2022-12-18', 43, 0, '2022-12-17T14:38:00Z', 'municipalities'],
  ['red-crescent', '2022-07-31', '2022-11-07', '2022-12-08', 48, 0, '2022-12-19T06:47:00Z', 'civil-registry'],
  ['medical-council', '2022-07-29', '2022-11-14', '2022-11-29', 41, 0, '2022-12-18T11:10:00Z', 'deeds-registration'],
  ['education-ministry', '2022-06-20', '2022-11-10', '2022-12-05', 57, 0, '2022-12-17T05:46:00Z', 'licences-portal'],
  ['science-ministry', '2022-08-01', '2022-11-05', '2022-11-25', 48, 0, '2022-12-16T10:38:00Z', 'civil-registry'],
  ['education-testing', '2022-09-08', '2022-10-28', '2022-12-04', 40, 0, '2022-12-19T11:25:00Z', 'civil-registry'],
];
