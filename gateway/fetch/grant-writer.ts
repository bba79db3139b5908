import { encodeGrantPiece, writeGrantPart, type GrantCaller } from '../../schema/grant/write-grant.ts';
import type { Caller } from '../kernel/caller.ts';
import type { Mandate, Right } from '../kernel/rights.ts';
import type { RequestScope, SubgraphRequest } from '../kernel/subgraph-call.ts';

/** What a call is made for that nobody said anything about. */
const nothing: Mandate = { purpose: null, case: null, rights: [] };

/** The beginning of the caller's half, up to what may be read of others. */
interface Beginning extends Pick<Mandate, 'purpose'> {
  readonly language: 'fa' | 'en';
  readonly piece: string;
}

/** Rights by one basis to the same fields. */
interface AlikeRights extends Pick<Right, 'basis' | 'coordinates'> {
  readonly subjects: readonly string[];
}

/** Such rights as they begin in a grant, up to the fields. */
interface GivenRights extends Pick<Right, 'coordinates'> {
  readonly piece: string;
}

/**
 * Writes the grant that a call carries: who asks, for what, which agency, for which fields. Read by
 * subgraphs/kit/grant.ts.
 *
 * It is two parts in base64url with a dot between, because they are known at different times: the caller's for as
 * long as her token is remembered, the question's for as long as its plan. Where something of others is read, the
 * caller's is put together for each call from pieces: of whom it may be read is written once for a request, which
 * fields once for a plan.
 */
export class GrantWriter {
  readonly #beginnings = new WeakMap<Caller, Beginning[]>();
  readonly #questions = new WeakMap<readonly string[], string>();
  readonly #given = new WeakMap<readonly Right[], readonly GivenRights[]>();
  readonly #shares = new WeakMap<readonly string[], WeakMap<ReadonlySet<string>, string>>();

  /** Equal for equal callers, languages, mandates, agencies and fields. */
  write({ caller, language }: RequestScope, request: SubgraphRequest, mandate: Mandate = nothing): string {
    const { subgraph, coordinates } = request;
    const rights = this.#writeRights(coordinates ?? [], mandate.rights);
    return `${this.#begin(caller, language, mandate)}${rights}${end}.${this.#askedPart(subgraph, coordinates)}`;
  }

  /** Cases are as many as there are inquiries, so what names one is not remembered. */
  #begin(caller: Caller, language: 'fa' | 'en', mandate: Mandate): string {
    const { purpose } = mandate;
    if (mandate.case !== null) return beginningOf(caller, language, mandate);
    let known = this.#beginnings.get(caller);
    if (known === undefined) this.#beginnings.set(caller, (known = []));
    for (const one of known) if (one.language === language && one.purpose === purpose) return one.piece;
    const piece = beginningOf(caller, language, mandate);
    known.push({ language, purpose, piece });
    return piece;
  }

  #askedPart(to: string, coordinates: readonly string[] | undefined): string {
    if (coordinates === undefined) return writeGrantPart({ to, coordinates: null });
    let part = this.#questions.get(coordinates);
    if (part === undefined) this.#questions.set(coordinates, (part = writeGrantPart({ to, coordinates })));
    return part;
  }

  /** What the agency need not know of others' rights, it is not told. */
  #writeRights(asked: readonly string[], rights: readonly Right[]): string {
    if (rights.length === 0) return '';
    let text = '';
    for (const { piece, coordinates } of this.#givenBy(rights)) {
      const share = this.#shareOf(asked, coordinates);
      if (share !== '') text += `${text === '' ? '' : comma}${piece}${share}`;
    }
    return text;
  }

  /** The rights of a request are one list, until one of them has ended. */
  #givenBy(rights: readonly Right[]): readonly GivenRights[] {
    let given = this.#given.get(rights);
    if (given === undefined) this.#given.set(rights, (given = together(rights).map(begun)));
    return given;
  }

  /** Of what is asked, that which these coordinates have; the same for all whom the law gives the same. */
  #shareOf(asked: readonly string[], coordinates: ReadonlySet<string>): string {
    let shares = this.#shares.get(asked);
    if (shares === undefined) this.#shares.set(asked, (shares = new WeakMap()));
    let share = shares.get(coordinates);
    if (share === undefined) {
      const own = asked.filter((coordinate) => coordinates.has(coordinate));
      shares.set(coordinates, (share = own.length === 0 ? '' : encodeGrantPiece(`${JSON.stringify(own)}}`)));
    }
    return share;
  }
}

const comma = encodeGrantPiece(',');
const end = encodeGrantPiece(']}');

function beginningOf(
  { subject, kind, client, scopes, assurance, authTime, agency }: Caller,
  language: 'fa' | 'en',
  { purpose, case: underCase }: Mandate,
): string {
  const about = { purpose, case: underCase, language };
  const who = { subject, kind, client, scopes: [...scopes], assurance, authTime, agency, ...about };
  return encodeGrantPiece(`${JSON.stringify(who satisfies Omit<GrantCaller, 'rights'>).slice(0, -1)},"rights":[`);
}

/** Rights to the same fields that follow each other, as children's do: told together, and in their order. */
function together(rights: readonly Right[]): readonly AlikeRights[] {
  const all: (AlikeRights & { readonly subjects: string[] })[] = [];
  for (const { subject, basis, coordinates } of rights) {
    const last = all.at(-1);
    if (last?.basis === basis && last.coordinates === coordinates) last.subjects.push(subject);
    else all.push({ subjects: [subject], basis, coordinates });
  }
  return all;
}

function begun({ subjects, basis, coordinates }: AlikeRights): GivenRights {
  const piece = encodeGrantPiece(`${JSON.stringify({ subjects, basis }).slice(0, -1)},"coordinates":`);
  return { piece, coordinates };
}
