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
  const id = await actOnce(
    registry.db,
    { caller: key, key: idempotencyKey, input: { signConformity: input } },
    async (transaction) => {
      const version = await currentVersion(agency, loaders, now.getTime());
      if (version === null || version !== input.schemaVersion) throw versionNotCurrent();
      const row = { agency_id: agency, resolution_id: resolution.id, schema_version: version, official };
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('conformity_signature')
        .values({ ...row, id: newId(), signed_at: now.toISOString() })
        .onConflict((conflict) => conflict.columns(['agency_id', 'resolution_id', 'schema_version']).doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 0n) throw conformitySigned();
      return [resolution.id, version].join(' ');
    },
  );
  const signatures = (await registry.conformitySignaturesOf([agency])).get(agency) ?? [];
  return signatures.find((one) => `${one.resolution_id} ${one.schema_version}` === id)!;
}

/** The version of an agency's schema that composed last, or null. @param asOf milliseconds since the epoch */
export async function currentVersion(agencyId: string, loaders: Loaders, asOf: number): Promise<string | null> {
  const evidence = (await loaders.evidenceOf.load(agencyId)) ?? [];
  return newestWhere(evidence, asOf, isComposed)?.schemaVersion ?? null;
}

/** @throws AgencyError BAD_USER_INPUT */
export async function knownResolution(id: string, loaders: Loaders): Promise<ResolutionRecord> {
  const found = (await loaders.allResolutions()).find((one) => one.id === id);
  if (found === undefined) throw noSuchRecord();
  return found;
}

function isComposed(fact: Evidence): fact is Extract<Evidence, { readonly schemaVersion: string }> {
  return fact.kind === 'COMPOSED';
}
