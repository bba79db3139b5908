import type { AgencyCaller } from '../kit/context.ts';
import { createLoader } from '../kit/loader.ts';
import type { RequestsContext } from '../kit/requests/requests.ts';
import type { FineRecord, Registry, VehicleRecord } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type TrafficContext = RequestsContext<Registry, Loaders>;

/** One per request. What belongs to a person is asked for together with who asks. */
export function createLoaders(registry: Registry, { subject }: AgencyCaller) {
  const mine =
    <Value>(ask: (ids: readonly string[], person: string) => Promise<ReadonlyMap<string, Value>>) =>
    async (ids: readonly string[]) =>
      subject === null ? new Map<string, Value>() : ask(ids, subject);
  return {
    vehiclesOf: createLoader((persons: readonly string[]) => registry.vehiclesOf(persons)),
    platesOf: createLoader((persons: readonly string[]) => registry.platesOf(persons)),
    finesOf: createLoader((persons: readonly string[]) => registry.finesOf(persons)),
    presentPlate: createLoader((vehicles: readonly string[]) => registry.presentPlates(vehicles)),
    finesWith: createLoader<string, readonly FineRecord[]>(mine(registry.finesWith)),
    ownVehicle: createLoader<string, VehicleRecord>(mine(registry.ownVehicles)),
    platesOnce: createLoader((ids: readonly string[]) => registry.platesOnce(ids)),
    newVehiclesOf: createLoader((persons: readonly string[]) => registry.newVehiclesOf(persons)),
    changeFile: createLoader((codes: readonly string[]) => registry.changeFiles(codes, new Date())),
    ownFine: createLoader<string, FineRecord>(mine(registry.ownFines)),
  };
}
