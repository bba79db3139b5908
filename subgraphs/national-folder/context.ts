import type { AgencyCaller, AgencyContext } from '../kit/context.ts';
import { createLoader } from '../kit/loader.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type FolderContext = AgencyContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry, _caller: AgencyCaller, now = new Date()) {
  return {
    unread: createLoader((owners: readonly string[]) => registry.unread(owners, now)),
    message: createLoader((ids: readonly string[]) => registry.messages(ids, now)),
    attachmentsOf: createLoader((messages: readonly string[]) => registry.attachments(messages)),
    request: createLoader((codes: readonly string[]) => registry.requests(codes)),
  };
}
