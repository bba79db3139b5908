import { requestHospitalAppointment, recordHospitalVisit } from './appointment-requests.ts';
import { clinicOf } from './clinics.ts';
import { connectionArguments, connectionOf } from '../kit/connection.ts';
import { me } from '../kit/me.ts';
import type { Resolvers } from './resolver-types.ts';

export const resolvers: Resolvers = {
  Query: {
    me,
    hospitalClinics: async (_parent, _arguments, { registry }) => [...(await registry.clinics())],
  },
  Mutation: {
    requestHospitalAppointment: (_parent, given, context) => requestHospitalAppointment(given, context),
    recordHospitalVisit: (_parent, given, context) => recordHospitalVisit(given, context),
  },
  HospitalAppointmentRequest: {
    clinic: ({ service }, _arguments, { loaders }) => {
      const code = clinicOf(service);
      return code === null ? null : loaders.clinic.load(code);
    },
  },
  Person: {
    emergencyRecord: ({ id }, _arguments, { loaders }) => loaders.patient.load(id),
    admissions: async ({ id }, given, { loaders }) =>
      connectionOf(
        (await loaders.admissionsOf.load(id)) ?? [],
        connectionArguments(given, { default: 10 }),
        ({ admitted_on, id: admission }) => [admitted_on, admission],
      ),
  },
  EmergencyRecord: {
    bloodGroup: ({ blood_group }) => blood_group,
    allergies: async ({ person_ref }, _arguments, { loaders }) => [
      ...((await loaders.allergiesOf.load(person_ref)) ?? []),
    ],
    chronicConditions: async ({ person_ref }, _arguments, { loaders }) => [
      ...((await loaders.conditionsOf.load(person_ref)) ?? []),
    ],
    contact: ({ contact_name: name, contact_relation: relation, contact_mobile: mobile }) =>
      name === null || relation === null ? null : { name, relation, mobile },
    updatedOn: ({ updated_on }) => updated_on,
  },
  Allergy: {
    substance: (allergy) => allergy,
  },
  CodedTerm: {
    title: ({ title_fa, title_en }) => ({ fa: title_fa, en: title_en }),
  },
  Admission: {
    admittedOn: ({ admitted_on }) => admitted_on,
    discharge: (admission) => (admission.discharged_on === null ? null : admission),
  },
  DischargeSummary: {
    dischargedOn: ({ discharged_on }) => discharged_on,
    diagnoses: async ({ id }, _arguments, { loaders }) => [...((await loaders.diagnosesOf.load(id)) ?? [])],
    followUpOn: ({ follow_up_on }) => follow_up_on,
  },
  HospitalClinic: {
    title: ({ title_fa, title_en }) => ({ fa: title_fa, en: title_en }),
  },
};
