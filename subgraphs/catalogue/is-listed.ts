import type { Loaders } from './context.ts';
import { isSlug } from './slug.ts';

/** Whether the catalogue has an agency with this id, whatever text that is. */
export async function isListed(id: string, loaders: Pick<Loaders, 'agency'>): Promise<boolean> {
  return isSlug(id) && (await loaders.agency.load(id)) !== null;
}
