const slug = /^[a-z0-9]+([.-][a-z0-9]+)*$/;

/**
 * Whether a text can be an id of the catalogue at all. Others are unknown without asking the database, which may not
 * even be able to hold them (PostgreSQL refuses U+0000).
 */
export function isSlug(id: string): boolean {
  return id.length <= 200 && slug.test(id);
}
