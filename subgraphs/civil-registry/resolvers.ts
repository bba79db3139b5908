import { me } from '../kit/me.ts';
import { today } from '../kit/today.ts';
import { annulDeath } from './annul-death.ts';
import { childrenPage } from './children.ts';
import { loadPerson } from './context.ts';
import { nobody, personOfOpening } from './person-of-opening.ts';
import { registerDeath } from './register-death.ts';
import type { Resolvers } from './resolver-types.ts';
import { isAtLeast, lifeStatusOf } from './rules.ts';
import { representationsOf, wardsOf } from './wards.ts';

export const resolvers: Resolvers = {
  Query: { me },
  Mutation: {
    annulDeath: (_parent, given, context) => annulDeath(given, context),
    registerDeath: (_parent, given, context) => registerDeath(given, context),
  },
  Person: {
    nationalId: async (person, _arguments, context) => (await loadPerson(person, context)).national_id,
    givenName: async (person, _arguments, context) => (await loadPerson(person, context)).given_name,
    familyName: async (person, _arguments, context) => (await loadPerson(person, context)).family_name,
    fatherName: async (person, _arguments, context) => (await loadPerson(person, context)).father_name,
    birthDate: async (person, _arguments, context) => (await loadPerson(person, context)).birth_date,
    lifeStatus: async (person, _arguments, context) => lifeStatusOf(await loadPerson(person, context)),
    isAtLeast: async (person, { age }, context) => {
      context.loaders.ageQuestion(person.id, age);
      return isAtLeast((await loadPerson(person, context)).birth_date, age, today());
    },
    children: (person, given, context) => childrenPage(person, given, context),
    guardianOf: (person, _arguments, context) => wardsOf(person, context),
    wards: (person, _arguments, context) => representationsOf(person, context),
    relatives: async ({ id }, _arguments, { loaders }) => [...((await loaders.relatives.load(id)) ?? [])],
  },
  InquiryOpening: {
    requester: (_opening, _arguments, { caller }) => caller.subject,
    person: async (opening, _arguments, context) => (await personOfOpening(opening, context)) ?? nobody(),
  },
  EmergencyOpening: {
    requester: (_opening, _arguments, { caller }) => caller.subject,
    person: (opening, _arguments, context) => personOfOpening(opening, context),
  },
};
