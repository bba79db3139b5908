/** Whether `less` is `more` with some values replaced by null. */
export function isWithin(less: unknown, more: unknown): boolean {
  if (less === null) return true;
  if (Array.isArray(less)) {
    return (
      Array.isArray(more) && less.length === more.length && less.every((part, index) => isWithin(part, more[index]))
    );
  }
  if (typeof less !== 'object') return less === more;
  return Object.entries(less).every(([key, part]) => isWithin(part, (more as Record<string, unknown>)?.[key]));
}
