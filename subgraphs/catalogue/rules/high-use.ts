/** A list of high-use services (خدمات پرکاربرد) that was notified: the services on it, and since when it counts. */
export interface NotifiedList {
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly notifiedAt: string;
  readonly serviceIds: ReadonlySet<string>;
}

/** The list in force at an instant (milliseconds): the one notified last; null before the first. */
export function listInForce<List extends Pick<NotifiedList, 'notifiedAt'>>(
  lists: readonly List[],
  asOf: number,
): List | null {
  return lists.reduce<List | null>((found, next) => {
    const at = Date.parse(next.notifiedAt);
    return at <= asOf && (found === null || at >= Date.parse(found.notifiedAt)) ? next : found;
  }, null);
}

/** Whether the list in force at an instant has the service; nothing is of high use before the first list. */
export function isHighUse(serviceId: string, lists: readonly NotifiedList[], asOf: number): boolean {
  return listInForce(lists, asOf)?.serviceIds.has(serviceId) ?? false;
}
