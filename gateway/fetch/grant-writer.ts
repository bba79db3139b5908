import { encodeGrantPart, writeGrantPart, type GrantCaller } from '../../schema/grant/write-grant.ts';
import type { Caller } from '../kernel/caller.ts';
import type { Mandate, Right } from '../kernel/rights.ts';
import type { RequestScope, SubgraphRequest } from '../kernel/subgraph-call.ts';

/** What a call is made for that nobody said anything about. */
const nothing: Mandate = { purpose: null, case: null, rights: [] };

/**
 * Writes the grant that a call carries: who asks, for what, which agency, for which fields. Read by
 * subgraphs/kit/grant.ts.
 *
 * It is two parts in base64url with a dot between, because they are known at different times: the caller's for as
 * long as her token is remembered, the question's for as long as its plan. Each is written once; the caller's anew
 * for each call only where something of others is read.
 */
export class GrantWriter {
  readonly #callers = new WeakMap<Caller, Map<string, string>>();
  readonly #questions = new WeakMap<readonly string[], string>();
  readonly #whose = new WeakMap<Caller, string>();
  readonly #shares = new WeakMap<readonly string[], WeakMap<ReadonlySet<string>, string>>();

  /** Equal for equal callers, languages, mandates, agencies and fields. */
  write({ caller, language }: RequestScope, request: SubgraphRequest, mandate: Mandate = nothing): string {
    const { subgraph, coordinates } = request;
    return `${this.#callerPart(caller, language, mandate, coordinates)}.${this.#askedPart(subgraph, coordinates)}`;
  }

  #callerPart(
    caller: Caller,
    language: 'fa' | 'en',
    mandate: Mandate,
    coordinates: readonly string[] | undefined,
  ): string {
    if (mandate.rights.length > 0 || mandate.case !== null)
      return this.#writeCaller(caller, language, mandate, coordinates);
    let parts = this.#callers.get(caller);
    if (parts === undefined) this.#callers.set(caller, (parts = new Map()));
    const key = `${language} ${mandate.purpose}`;
    let part = parts.get(key);
    if (part === undefined) parts.set(key, (part = this.#writeCaller(caller, language, mandate, coordinates)));
    return part;
  }

  #askedPart(to: string, coordinates: readonly string[] | undefined): string {
    if (coordinates === undefined) return writeGrantPart({ to, coordinates: null });
    let part = this.#questions.get(coordinates);
    if (part === undefined) this.#questions.set(coordinates, (part = writeGrantPart({ to, coordinates })));
    return part;
  }

  #writeCaller(
    caller: Caller,
    language: 'fa' | 'en',
    { purpose, case: underCase, rights }: Mandate,
    asked: readonly string[] = [],
  ): string {
    const given = rights.map((right) => this.#writeRight(asked, right)).filter((text) => text !== '');
    const about = `"purpose":${JSON.stringify(purpose)},"case":${JSON.stringify(underCase)}`;
    const json = `{${this.#writeWho(caller)},${about},"rights":[${given.join(',')}],"language":"${language}"}`;
    return encodeGrantPart(json);
  }

  #writeWho(caller: Caller): string {
    let text = this.#whose.get(caller);
    if (text === undefined) this.#whose.set(caller, (text = membersOf(caller)));
    return text;
  }

  /** What the agency need not know of others' rights, it is not told. */
  #writeRight(asked: readonly string[], { subject, basis, coordinates }: Right): string {
    const share = this.#shareOf(asked, coordinates);
    return share === '' ? '' : `{"subject":${JSON.stringify(subject)},"basis":"${basis}","coordinates":${share}}`;
  }

  /** Of what is asked, that which these coordinates have; the same for all whom the law gives the same. */
  #shareOf(asked: readonly string[], coordinates: ReadonlySet<string>): string {
    let shares = this.#shares.get(asked);
    if (shares === undefined) this.#shares.set(asked, (shares = new WeakMap()));
    let share = shares.get(coordinates);
    if (share === undefined) {
      const own = asked.filter((coordinate) => coordinates.has(coordinate));
      shares.set(coordinates, (share = own.length === 0 ? '' : JSON.stringify(own)));
    }
    return share;
  }
}

/** The members of the caller's part that are the same in all her requests. */
function membersOf({ subject, kind, client, scopes, assurance, authTime, agency }: Caller): string {
  const who = { subject, kind, client, scopes: [...scopes], assurance, authTime, agency };
  return JSON.stringify(who satisfies Partial<GrantCaller>).slice(1, -1);
}
