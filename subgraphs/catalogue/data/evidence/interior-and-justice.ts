import type { Observation } from './observation.ts';

export const interiorAndJusticeObservations: readonly Observation[] = [
  ['interior-ministry', '2022-06-20', '2022-10-20', '2022-11-25', 45, 0, '2022-12-18T14:52:00Z', 'health-insurance'],
  ['civil-registry', '2022-06-28', '2022-10-30', '2022-11-30', 56, 0, '2022-12-16T07:01:00Z', 'municipalities'],
  ['municipalities', '2022-07-13', '2022-11-11', '2022-12-15', 38, 0, '2022-12-19T07:22:00Z', 'health-insurance'],
  ['police-command', '2022-06-29', '2022-11-10', '2022-12-04', 57, 0, '2022-12-17T06:10:00Z', 'ict-organisation'],
  ['traffic-police', '2022-07-13', '2022-10-25', '2022-12-17', 47, 0, '2022-12-19T08:20:00Z', 'tax-administration'],
  ['passport-police', '2022-07-29', '2022-10-23', '2022-12-07', 50, 0, '2022-12-16T04:19:00Z', 'social-security'],
  ['conscription', '2022-08-24', '2022-10-22', '2022-12-06', 49, 0, '2022-12-18T13:22:00Z', 'ict-organisation'],
  ['judiciary', '2022-07-08', '2022-11-06', '2022-12-15', 50, 0, '2022-12-15T09:55:00Z', 'ict-organisation'],
  ['deeds-registration', '2022-09-02', '2022-11-08', '2022-12-03', 38, 0, '2022-12-16T06:13:00Z', 'health-insurance'],
  ['legal-medicine', '2022-08-06', '2022-10-29', '2022-12-04', 38, 0, '2022-12-15T14:58:00Z', 'civil-registry'],
  ['justice-ministry', '2022-08-26', '2022-10-29', '2022-12-15', 48, 0, '2022-12-16T12:19:00Z', 'post'],
];
