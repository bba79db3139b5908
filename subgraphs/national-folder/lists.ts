import { type Connection, connection, connectionArguments } from '../kit/connection.ts';
import { readTrackingCode } from '../kit/requests/requests.ts';
import type { FolderContext } from './context.ts';
import type { FolderChangesRecord, FolderMessageRecord, FolderRecord, ServiceRequestRecord } from './records.ts';
import type { MessageState } from './registry.ts';
import { requireFirst, requireSince } from './rules.ts';

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

interface MessagesArguments extends PageArguments {
  readonly state?: MessageState | null | undefined;
}

interface ChangesArguments {
  readonly since?: string | null | undefined;
  readonly first?: number | null | undefined;
}

interface RequestConnection extends Omit<Connection<ServiceRequestRecord>, 'edges'> {
  readonly edges: {
    readonly cursor: string;
    readonly node: ServiceRequestRecord;
    readonly openedAt: string;
    readonly agency: { readonly id: string };
  }[];
}

const pageSize = { default: 20 };

export async function messagesPage(
  { owner }: FolderRecord,
  { state, ...given }: MessagesArguments,
  { registry }: FolderContext,
): Promise<Connection<FolderMessageRecord>> {
  const page = connectionArguments(given, pageSize);
  const listed = await registry.messagesOf(owner, page, state ?? null, new Date());
  return connection({ ...listed, page, positionOf: ({ delivered_at, id }) => [delivered_at, id] });
}

/** With what the folder itself knows of each request beside it, for when its agency does not answer. */
export async function requestsPage(
  owner: string,
  given: PageArguments,
  { registry }: FolderContext,
): Promise<RequestConnection> {
  const page = connectionArguments(given, pageSize);
  const listed = await registry.requestsOf(owner, page);
  const found = connection({ ...listed, page, positionOf: ({ openedAt, trackingCode }) => [openedAt, trackingCode] });
  const edges = found.edges.map(({ cursor, node }) => ({
    cursor,
    node,
    openedAt: node.openedAt,
    agency: { id: node.office },
  }));
  return { ...found, edges };
}

/** One of the owner's by its code; null when it is none of hers, or no code. */
export async function requestByCode(
  owner: string,
  typed: string,
  { loaders }: FolderContext,
): Promise<ServiceRequestRecord | null> {
  const code = readTrackingCode(typed);
  const request = code === null ? null : await loaders.request.load(code);
  return request?.owner === owner ? request : null;
}

/** @throws AgencyError BAD_USER_INPUT */
export function changesOf(
  { owner }: FolderRecord,
  { since, first }: ChangesArguments,
  { registry }: FolderContext,
  now = new Date(),
): Promise<FolderChangesRecord> {
  return registry.changes({ owner, since: requireSince(since, now), first: requireFirst(first), now });
}
