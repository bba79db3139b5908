import { encodeGrantPart, writeGrantPart, type GrantCaller } from '../../schema/grant/write-grant.ts';
import type { Caller } from '../kernel/caller.ts';
import type { Mandate, Right } from '../kernel/rights.ts';
import type { RequestScope, SubgraphRequest } from '../kernel/subgraph-call.ts';

/** What a call is made for that nobody said anything about. */
const nothing: Mandate = { purpose: null, case: null, rights: [] };

/** The caller's half where nothing of others is read. */
interface CallerPart extends Pick<Mandate, 'purpose'> {
  readonly language: 'fa' | 'en';
  readonly text: string;
}

/** Rights by one basis to the same fields. */
interface AlikeRights extends Pick<Right, 'basis' | 'coordinates'> {
  /** In JSON, with commas between. */
  subjects: string;
}

/**
 * Writes the grant that a call carries: who asks, for what, which agency, for which fields. Read by
 * subgraphs/kit/grant.ts.
 *
 * It is two parts in base64url with a dot between, because they are known at different times: the caller's for as
 * long as her token is remembered, the question's for as long as its plan. Each is written once; the caller's anew
 * for each call only where something of others is read.
 */
export class GrantWriter {
  readonly #callers = new WeakMap<Caller, CallerPart[]>();
  readonly #questions = new WeakMap<readonly string[], string>();
  readonly #whose = new WeakMap<Caller, string>();
  readonly #alike = new WeakMap<readonly Right[], readonly AlikeRights[]>();
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
    const { purpose } = mandate;
    let parts = this.#callers.get(caller);
    if (parts === undefined) this.#callers.set(caller, (parts = []));
    for (const part of parts) if (part.language === language && part.purpose === purpose) return part.text;
    const text = this.#writeCaller(caller, language, mandate, coordinates);
    parts.push({ language, purpose, text });
    return text;
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
    const about = `"purpose":${JSON.stringify(purpose)},"case":${JSON.stringify(underCase)}`;
    const given = this.#writeRights(asked, rights);
    const json = `{${this.#writeWho(caller)},${about},"rights":[${given}],"language":"${language}"}`;
    return encodeGrantPart(json);
  }

  #writeWho(caller: Caller): string {
    let text = this.#whose.get(caller);
    if (text === undefined) this.#whose.set(caller, (text = membersOf(caller)));
    return text;
  }

  /** What the agency need not know of others' rights, it is not told. */
  #writeRights(asked: readonly string[], rights: readonly Right[]): string {
    let text = '';
    for (const { subjects, basis, coordinates } of this.#alikeIn(rights)) {
      const share = this.#shareOf(asked, coordinates);
      if (share === '') continue;
      text += `${text === '' ? '' : ','}{"subjects":[${subjects}],"basis":"${basis}","coordinates":${share}}`;
    }
    return text;
  }

  /** Found out once for the rights of a request, which are one list. */
  #alikeIn(rights: readonly Right[]): readonly AlikeRights[] {
    let alike = this.#alike.get(rights);
    if (alike === undefined) this.#alike.set(rights, (alike = together(rights)));
    return alike;
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

/** Rights to the same fields that follow each other, as children's do: told together, and in their order. */
function together(rights: readonly Right[]): readonly AlikeRights[] {
  const all: AlikeRights[] = [];
  for (const { subject, basis, coordinates } of rights) {
    const name = JSON.stringify(subject);
    const last = all.at(-1);
    if (last?.basis === basis && last.coordinates === coordinates) last.subjects += `,${name}`;
    else all.push({ subjects: name, basis, coordinates });
  }
  return all;
}

/** The members of the caller's part that are the same in all her requests. */
function membersOf({ subject, kind, client, scopes, assurance, authTime, agency }: Caller): string {
  const who = { subject, kind, client, scopes: [...scopes], assurance, authTime, agency };
  return JSON.stringify(who satisfies Partial<GrantCaller>).slice(1, -1);
}
