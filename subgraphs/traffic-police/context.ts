import type { AgencyCaller, AgencyContext } from '../kit/context.ts';
import { readableOwners } from '../kit/own-record.ts';
import { createLoader } from '../kit/loader.ts';
import type { FineRecord, Registry, VehicleRecord } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type TrafficContext = AgencyContext<Registry, Loaders>;

/** One per request. What belongs to a person is asked for together with whose records the caller may read. */
export function createLoaders(registry: Registry, caller: AgencyCaller) {
  const owners = readableOwners(caller);
  const readable =
    <Value>(ask: (ids: readonly string[], persons: readonly string[]) => Promise<ReadonlyMap<string, Value>>) =>
    async (ids: readonly string[]) =>
      owners.length === 0 ? new Map<string, Value>() : ask(ids, owners);
  return {
    vehiclesOf: createLoader((persons: readonly string[]) => registry.vehiclesOf(persons)),
    platesOf: createLoader((persons: readonly string[]) => registry.platesOf(persons)),
    finesOf: createLoader((persons: readonly string[]) => registry.finesOf(persons)),
    presentPlate: createLoader((vehicles: readonly string[]) => registry.presentPlates(vehicles)),
    finesWith: createLoader<string, readonly FineRecord[]>(readable(registry.finesWith)),
    vehicleByReference: createLoader<string, VehicleRecord>(readable(registry.vehiclesByReference)),
    fineByReference: createLoader<string, FineRecord>(readable(registry.finesByReference)),
  };
}
