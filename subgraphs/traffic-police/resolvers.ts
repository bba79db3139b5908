import { me } from '../kit/me.ts';
import { finesPage, platesPage, vehiclesPage } from './lists.ts';
import { selectedOf } from '../kit/selected-parts.ts';
import { readable } from './readable.ts';
import type { Resolvers } from './resolver-types.ts';
import { displayOf } from './rules.ts';

export const resolvers: Resolvers = {
  Query: { me },
  Person: {
    vehicles: async ({ id }, given, { loaders }) => vehiclesPage(await loaders.vehiclesOf.load(id), given),
    plates: async ({ id }, given, { loaders }) => platesPage(await loaders.platesOf.load(id), given),
    fines: async ({ id }, given, { loaders }) => finesPage(await loaders.finesOf.load(id), given),
  },
  Vehicle: {
    __resolveReference: ({ id }, { loaders, caller }, info) =>
      readable(loaders.vehicleByReference.load(id), caller, selectedOf('Vehicle', info)),
    owner: ({ owner_ref }) => owner_ref,
    modelYear: ({ model_year }) => model_year,
    plate: ({ id }, _arguments, { loaders }) => loaders.presentPlate.load(id),
    fines: async ({ id, owner_ref }, given, { loaders }) => {
      const fines = (await loaders.finesWith.load(id)) ?? [];
      return finesPage(
        fines.filter((fine) => fine.owner_ref === owner_ref),
        given,
      );
    },
  },
  Plate: {
    twoDigits: ({ two_digits }) => two_digits,
    threeDigits: ({ three_digits }) => three_digits,
    fiveDigits: ({ five_digits }) => five_digits,
    regionCode: ({ region_code }) => region_code,
    provinceCode: ({ province_code }) => province_code,
    display: displayOf,
    assignedFrom: ({ assigned_from }) => assigned_from,
    assignedUntil: ({ assigned_until }) => assigned_until,
  },
  Fine: {
    __resolveReference: ({ id }, { loaders, caller }, info) =>
      readable(loaders.fineByReference.load(id), caller, selectedOf('Fine', info)),
    owner: ({ owner_ref }) => owner_ref,
    occurredAt: ({ occurred_at }) => occurred_at,
    bill: ({ bill_ref }) => ({ id: bill_ref }),
  },
};
