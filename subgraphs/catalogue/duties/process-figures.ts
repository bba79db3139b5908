import type { CatalogueContext } from '../context.ts';
import { isHighUse } from '../rules/high-use.ts';
import { processOn } from '../rules/service-process.ts';
import { survey } from './surveyed.ts';

/** For how many specific services a process has been approved, those of high use apart since they have priority. */
export async function processFigures(asOf: string | null | undefined, { loaders }: CatalogueContext) {
  const { base, day, instant, asOf: at } = await survey(await loaders.allAgencies(), asOf, loaders);
  const services = base.flatMap(({ file }) =>
    file.services
      .filter(({ scope }) => scope === 'SPECIFIC')
      .map(({ id, processes }) => ({
        isApproved: processOn(processes, day) !== null,
        isFirst: isHighUse(id, file.highUseLists, instant),
      })),
  );
  const first = services.filter(({ isFirst }) => isFirst);
  return { asOf: at, specific: shareOf(services), highUse: shareOf(first) };
}

function shareOf(services: readonly { readonly isApproved: boolean }[]) {
  return { numerator: services.filter(({ isApproved }) => isApproved).length, denominator: services.length };
}
