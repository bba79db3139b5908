const prefix = '__hidden_';

/** The name under which a hidden field is asked for; clients may not use it (`refuseReservedNames`). */
export function hiddenName(type: string, field: string): string {
  return `${prefix}${type}_${field}`;
}

/** The name under which an object keeps why nobody could tell more of its type than that it is of an interface. */
export const untoldType = hiddenName('', '__typename');

export function isHiddenName(name: string): boolean {
  return name.startsWith(prefix);
}
