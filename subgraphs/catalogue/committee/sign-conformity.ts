import { actOnce } from '../../kit/idempotency.ts';
import type { CatalogueContext, Loaders } from '../context.ts';
import type { MutationsignConformityArgs } from '../resolver-types.ts';
import { type Evidence, newestWhere } from '../rules/evidence.ts';
import { requireSignatory } from './offices.ts';
import { newId } from './opaque-id.ts';
import type { ConformitySignatureRecord, ResolutionRecord } from '../committee-records.ts';
import { conformitySigned, noSuchRecord, versionNotCurrent } from './refusals.ts';

/**
 * Writes down that the head of an agency vouches for its current schema's conformity to a resolution.
 *
 * @throws AgencyError by refusals.ts, INSUFFICIENT_ASSURANCE
 */
export async function signConformity(
  { input, idempotencyKey }: MutationsignConformityArgs,
  { caller, registry, loaders }: CatalogueContext,
  now = new Date(),
): Promise<ConformitySignatureRecord> {
  const { agency, official, key } = requireSignatory(caller, now);
  const resolution = await knownResolution(input.resolution, loaders);
  const id = await actOnce(registry.db, { caller: key, key: idempotencyKey, input }, async (transaction) => {
    const version = input.schemaVersion;
    if (!(await currentVersions(agency, loaders, now.getTime())).has(version)) throw versionNotCurrent();
    const row = { agency_id: agency, resolution_id: resolution.id, schema_version: version, official };
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('conformity_signature')
      .values({ ...row, id: newId(), signed_at: now.toISOString() })
      .onConflict((conflict) => conflict.columns(['agency_id', 'resolution_id', 'schema_version']).doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) throw conformitySigned();
    return [resolution.id, version].join(' ');
  });
  const signatures = (await registry.conformitySignaturesOf([agency])).get(agency) ?? [];
  return signatures.find((one) => `${one.resolution_id} ${one.schema_version}` === id)!;
}

/**
 * The versions of an agency's schemas that composed last, one for each of its subgraphs; what is on record of the time
 * before it had one here counts until then.
 *
 * @param asOf milliseconds since the epoch
 */
export async function currentVersions(agencyId: string, loaders: Loaders, asOf: number): Promise<ReadonlySet<string>> {
  const composed = ((await loaders.evidenceOf.load(agencyId)) ?? []).filter(isComposed);
  const known = composed.filter(({ at }) => Date.parse(at) <= asOf);
  const observed = new Set(known.flatMap(({ subgraph }) => subgraph ?? []));
  const named = observed.size === 0 ? [null] : [...observed];
  const newest = named.map((name) =>
    newestWhere(known, asOf, (fact): fact is Composed => isComposed(fact) && (fact.subgraph ?? null) === name),
  );
  return new Set(newest.flatMap((fact) => fact?.schemaVersion ?? []));
}

/** @throws AgencyError BAD_USER_INPUT */
export async function knownResolution(id: string, loaders: Loaders): Promise<ResolutionRecord> {
  const found = (await loaders.allResolutions()).find((one) => one.id === id);
  if (found === undefined) throw noSuchRecord();
  return found;
}

type Composed = Extract<Evidence, { readonly schemaVersion: string }>;

function isComposed(fact: Evidence): fact is Composed {
  return fact.kind === 'COMPOSED';
}
