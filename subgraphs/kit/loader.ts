import DataLoader from 'dataloader';

/** Stays below the bound parameters of one statement in SQLite (32,766) and PostgreSQL (65,535). */
const maxBatchSize = 10_000;

/**
 * A loader of one request: keys asked for in the same turn are fetched together.
 *
 * @param fetchAll is called with distinct keys and answers from ONE statement; a key it leaves out is null.
 */
export function createLoader<Key extends string | number, Value>(
  fetchAll: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): DataLoader<Key, Value | null> {
  return new DataLoader<Key, Value | null>(
    async (keys) => {
      const found = await fetchAll(keys);
      return keys.map((key) => found.get(key) ?? null);
    },
    { maxBatchSize },
  );
}

/**
 * A loader for lists with arguments: `fetchAll` is called once for each distinct `arguments`, with all owners that
 * asked with them, so that a page of fines for each of a hundred vehicles costs one statement.
 */
export function createListLoader<Arguments extends object, Value>(
  fetchAll: (owners: readonly string[], given: Arguments) => Promise<ReadonlyMap<string, Value>>,
): { load(owner: string, given: Arguments): Promise<Value | null> } {
  const loaders = new Map<string, DataLoader<string, Value | null>>();
  return {
    load(owner, given) {
      const name = JSON.stringify(given);
      let loader = loaders.get(name);
      if (!loader) loaders.set(name, (loader = createLoader<string, Value>((owners) => fetchAll(owners, given))));
      return loader.load(owner);
    },
  };
}
