import { connectionArguments, connectionOf } from '../kit/connection.ts';
import { me } from '../kit/me.ts';
import { today } from '../kit/today.ts';
import {
  handleEducationRequest,
  requestSchoolLicenceRenewal,
  requestSchoolTransfer,
  requestTranscript,
} from './education-requests.ts';
import type { Resolvers } from './resolver-types.ts';
import { holdsDegree, licenceState } from './rules.ts';

const pageSize = { default: 20 };
const mostLicences = 20;

export const resolvers: Resolvers = {
  Query: {
    me,
    schools: async (_parent, { province, ...given }, { registry }) => {
      const page = connectionArguments(given, pageSize);
      return connectionOf(await registry.schoolsIn(province ?? null), page, ({ id }) => [id]);
    },
  },
  Mutation: {
    requestSchoolTransfer: (_parent, given, context) => requestSchoolTransfer(given, context),
    requestTranscript: (_parent, given, context) => requestTranscript(given, context),
    requestSchoolLicenceRenewal: (_parent, given, context) => requestSchoolLicenceRenewal(given, context),
    handleEducationRequest: (_parent, given, context) => handleEducationRequest(given, context),
  },
  School: {
    name: ({ name_fa: fa, name_en: en }) => ({ fa, en }),
    licence: ({ id }, _arguments, { loaders }) => loaders.licenceOf.load(id),
  },
  SchoolLicence: {
    state: ({ valid_until }) => licenceState(valid_until, today()),
    issuedOn: ({ issued_on }) => issued_on,
    validUntil: ({ valid_until }) => valid_until,
    founder: ({ company_ref }) => ({ id: company_ref }),
  },
  LegalPerson: {
    schoolLicences: async ({ id }, _arguments, { loaders }) =>
      ((await loaders.licencesHeldBy.load(id)) ?? []).slice(0, mostLicences),
  },
  Person: {
    schoolEnrolments: async ({ id }, given, { loaders }) => {
      const page = connectionArguments(given, pageSize);
      const enrolments = (await loaders.enrolmentsOf.load(id)) ?? [];
      return connectionOf(enrolments, page, (enrolment) => [enrolment.jalali_year, enrolment.id]);
    },
    studies: async ({ id }, given, { loaders }) => {
      const page = connectionArguments(given, pageSize);
      return connectionOf((await loaders.studiesOf.load(id)) ?? [], page, (study) => [study.id]);
    },
    holdsDegree: async ({ id }, { level }, { loaders }) => holdsDegree((await loaders.studiesOf.load(id)) ?? [], level),
  },
  SchoolEnrolment: {
    pupil: ({ person_ref }) => person_ref,
    school: ({ school }, _arguments, { loaders }) => loaders.school.load(school),
    jalaliYear: ({ jalali_year }) => jalali_year,
  },
  Study: {
    university: ({ university }) => ({ id: university }),
    state: ({ graduated_on }) => (graduated_on === null ? 'STUDYING' : 'GRADUATED'),
    graduatedOn: ({ graduated_on }) => graduated_on,
  },
  EducationRequest: {
    transfer: async ({ tracking_code }, _arguments, { loaders }) => {
      const detail = await loaders.detail.load(tracking_code);
      return detail?.enrolment == null ? null : detail;
    },
    transcriptOf: async ({ tracking_code }, _arguments, { loaders }) => {
      const study = (await loaders.detail.load(tracking_code))?.study ?? null;
      return study === null ? null : loaders.study.load(study);
    },
    renewal: async ({ tracking_code }, _arguments, { loaders }) => {
      const licence = (await loaders.detail.load(tracking_code))?.licence ?? null;
      return licence === null ? null : loaders.licence.load(licence);
    },
  },
  SchoolTransfer: {
    pupil: async ({ enrolment }, _arguments, { loaders }) => {
      const found = enrolment === null ? null : await loaders.enrolment.load(enrolment);
      return found && { id: found.person_ref };
    },
    enrolment: ({ enrolment }, _arguments, { loaders }) =>
      enrolment === null ? null : loaders.enrolment.load(enrolment),
    to: async ({ to_school }, _arguments, { loaders }) => (await loaders.school.load(to_school ?? ''))!,
  },
  LicenceRenewal: {
    company: ({ company_ref }) => company_ref,
    licence: (licence) => licence,
    heldSince: ({ issued_on }) => issued_on,
  },
};
