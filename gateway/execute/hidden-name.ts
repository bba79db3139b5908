const prefix = '__hidden_';

/** The name under which a hidden field is asked for; clients may not use it (`refuseReservedNames`). */
export function hiddenName(type: string, field: string): string {
  return `${prefix}${type}_${field}`;
}

export function isHiddenName(name: string): boolean {
  return name.startsWith(prefix);
}
