import type { Observation } from './observation.ts';

export const productionObservations: readonly Observation[] = [
  ['agriculture-jihad', '2022-06-10', '2022-11-12', '2022-12-17', 59, 0, '2022-12-19T10:01:00Z', 'judiciary'],
  ['veterinary', '2022-07-05', '2022-11-10', '2022-12-05', 48, 0, '2022-12-19T12:14:00Z', 'deeds-registration'],
  ['forests-rangelands', '2022-08-25', '2022-11-04', '2022-12-08', 56, 0, '2022-12-17T12:09:00Z', 'tax-administration'],
  ['industry-ministry', '2022-07-05', '2022-10-28', '2022-12-18', 46, 0, '2022-12-16T11:37:00Z', 'ict-organisation'],
  ['culture-ministry', '2022-07-31', '2022-10-22', '2022-11-27', 44, 0, '2022-12-16T13:29:00Z', 'tax-administration'],
  ['hajj-pilgrimage', '2022-08-10', '2022-11-14', '2022-12-12', 54, 0, '2022-12-16T14:45:00Z', 'municipalities'],
  ['endowments', '2022-07-31', '2022-10-20', '2022-12-13', 45, 0, '2022-12-16T08:20:00Z', 'post'],
  ['heritage-ministry', '2022-09-07', '2022-11-04', '2022-12-06', 42, 0, '2022-12-16T14:00:00Z', 'civil-registry'],
  ['sport-ministry', '2022-07-05', '2022-11-02', '2022-12-02', 47, 0, '2022-12-16T13:29:00Z', 'judiciary'],
];
