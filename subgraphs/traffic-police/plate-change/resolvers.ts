import { connectionArguments, connectionOf } from '../../kit/connection.ts';
import { loadRequest, loadRequestsOf, type RequestRecord } from '../../kit/requests/requests.ts';
import type { TrafficContext } from '../context.ts';
import type { Resolvers } from '../resolver-types.ts';
import { acceptPlateChange } from './accept.ts';
import { platePass } from './acting.ts';
import type { ChangeFile } from './change-file.ts';
import { completePlateChange } from './complete.ts';
import { requestFirstNumbering } from './first-numbering.ts';
import { offerPlateChange } from './offer.ts';
import { noSuchChange } from './refusals.ts';
import { progressOf } from './rules.ts';
import { recheckPlateChange, withdrawPlateChange } from './withdraw-or-recheck.ts';

const pageSize = { default: 20 };

/** Fields of Person. */
export const plateChangesOf = {
  platePass: ({ id, isAtLeast }, _arguments, context) => platePass(id, isAtLeast, context),
  plateChanges: async ({ id }, given, context) => {
    const own = await loadRequestsOf(id, context);
    return connectionOf(own, connectionArguments(given, pageSize), (row) => [row.opened_at, row.tracking_code]);
  },
  newVehicles: async ({ id }, given, { loaders }) => {
    const sold = (await loaders.newVehiclesOf.load(id)) ?? [];
    return connectionOf(sold, connectionArguments(given, pageSize), (row) => [row.sold_on, row.id]);
  },
} as const satisfies Resolvers['Person'];

export const plateChangeFields = {
  Query: {
    plateChangeOffer: (_parent, { code }, { registry }) => registry.offerByCode(code, new Date()),
  },
  Mutation: {
    offerPlateChange: (_parent, given, context) => offerPlateChange(given, context),
    acceptPlateChange: (_parent, given, context) => acceptPlateChange(given, context),
    recheckPlateChange: (_parent, given, context) => recheckPlateChange(given, context),
    withdrawPlateChange: (_parent, given, context) => withdrawPlateChange(given, context),
    requestFirstNumbering: (_parent, given, context) => requestFirstNumbering(given, context),
    completePlateChange: (_parent, given, context) => completePlateChange(given, context),
  },
  PlateChangeTerms: {
    vehicleKind: ({ vehicle_kind }) => vehicle_kind,
    vehicleModel: ({ model }) => model,
    vehicleModelYear: ({ model_year }) => model_year,
    plateKind: ({ plate_kind }) => plate_kind,
    codeUntil: ({ code_until }) => code_until ?? '',
  },
  PlateChangeOffer: {
    request: ({ trackingCode }, _arguments, context) => loadRequest(trackingCode, context),
  },
  PlateChangeRequest: {
    kind: async (request, _arguments, context) => (await fileOf(request, context)).change.kind,
    side: async (request, _arguments, context) => (await fileOf(request, context)).party.side,
    progress: async (request, _arguments, context) => {
      const { change, blockers } = await fileOf(request, context);
      return progressOf(change, blockers, new Date());
    },
    vehicleKind: async (request, _arguments, context) => (await fileOf(request, context)).change.vehicle_kind,
    vehicleModel: async (request, _arguments, context) => (await fileOf(request, context)).change.model,
    vehicleModelYear: async (request, _arguments, context) => (await fileOf(request, context)).change.model_year,
    blockers: async (request, _arguments, context) => ownBlockers(await fileOf(request, context)),
    ownPlate: async (request, _arguments, context) => {
      const { change, party } = await fileOf(request, context);
      const plate = party.side === 'SELLER' ? change.detached_plate : change.assigned_plate;
      return plate === null ? null : context.loaders.platesOnce.load(plate);
    },
  },
  PlateChangeBlocker: {
    agency: ({ agency }) => ({ id: agency }),
  },
  NewVehicle: {
    modelYear: ({ model_year }) => model_year,
    soldOn: ({ sold_on }) => sold_on,
  },
} as const satisfies Resolvers;

async function fileOf({ tracking_code }: RequestRecord, { loaders }: TrafficContext): Promise<ChangeFile> {
  const file = await loaders.changeFile.load(tracking_code);
  if (file === null) throw noSuchChange();
  return file;
}

/** Each party sees its own only, while there is something to clear. */
function ownBlockers({ change, party, blockers }: ChangeFile) {
  return change.state === 'ACCEPTED' ? blockers.filter(({ side }) => side === party.side) : [];
}
