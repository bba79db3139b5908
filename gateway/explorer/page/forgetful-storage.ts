/**
 * Storage for GraphiQL that lives as long as the page: what people type and read leaves no trace in the browser.
 * GraphiQL would otherwise keep tabs, queries, variables and headers in `localStorage`.
 */
export function createForgetfulStorage() {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    clear: () => entries.clear(),
    get length() {
      return entries.size;
    },
  };
}
