import { writeGrantPart } from '../../schema/grant/write-grant.ts';
import type { Caller } from '../kernel/caller.ts';
import type { RequestScope, SubgraphRequest } from '../kernel/subgraph-call.ts';

/**
 * Writes the grant that a call carries: who asks, which agency, for which fields. Read by subgraphs/kit/grant.ts.
 *
 * It is two parts in base64url with a dot between, because they are known at different times: the caller's for as
 * long as her token is remembered, the question's for as long as its plan. Each is written once.
 */
export class GrantWriter {
  readonly #callers = new WeakMap<Caller, { fa?: string; en?: string }>();
  readonly #questions = new WeakMap<readonly string[], string>();

  /** Equal for equal callers, languages, agencies and fields. */
  write({ caller, language }: RequestScope, { subgraph, coordinates }: SubgraphRequest): string {
    return `${this.#callerPart(caller, language)}.${this.#askedPart(subgraph, coordinates)}`;
  }

  #callerPart(caller: Caller, language: 'fa' | 'en'): string {
    let parts = this.#callers.get(caller);
    if (parts === undefined) this.#callers.set(caller, (parts = {}));
    return (parts[language] ??= writeCaller(caller, language));
  }

  #askedPart(to: string, coordinates: readonly string[] | undefined): string {
    if (coordinates === undefined) return writeGrantPart({ to, coordinates: null });
    let part = this.#questions.get(coordinates);
    if (part === undefined) this.#questions.set(coordinates, (part = writeGrantPart({ to, coordinates })));
    return part;
  }
}

function writeCaller(caller: Caller, language: 'fa' | 'en'): string {
  const { subject, kind, client, scopes, assurance, authTime, agency } = caller;
  const who = { subject, kind, client, scopes: [...scopes], assurance, authTime, agency };
  return writeGrantPart({ ...who, purpose: null, case: null, language });
}
