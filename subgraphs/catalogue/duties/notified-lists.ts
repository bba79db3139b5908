import type { Loaders } from '../context.ts';
import type { NotifiedList } from '../rules/high-use.ts';

/** The lists of high-use services that were notified, oldest first. */
export async function notifiedLists({ highUseLists }: Pick<Loaders, 'highUseLists'>): Promise<readonly NotifiedList[]> {
  return (await highUseLists()).flatMap(({ id, notifiedAt, entries }) =>
    notifiedAt === null ? [] : [{ id, notifiedAt, serviceIds: new Set(entries.map(({ serviceId }) => serviceId)) }],
  );
}
