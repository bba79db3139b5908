import { GraphQLError } from 'graphql';
import type { ResponsePath } from './path.ts';
import type { Cause } from './tree.ts';

/**
 * One cause at one field is reported at most this often, each time with the path of one null. Where a long list
 * lost the same field in more of its elements, the last of these errors names the other places in
 * `extensions.alsoAt`, so that every null still has its reason.
 */
const mostErrorsOfOneKind = 20;

interface Entry {
  readonly cause: Cause;
  readonly path: ResponsePath | undefined;
  readonly alsoAt: ResponsePath[];
}

/** The errors of one answer, in the order in which its nulls stand. */
export class ErrorList {
  readonly #entries: Entry[] = [];
  readonly #kinds = new Map<string, { count: number; last: Entry }>();
  #reported = 0;

  /** How often anything was reported: tells whether a part of the answer has explained itself. */
  get reported(): number {
    return this.#reported;
  }

  report(cause: Cause, path: ResponsePath | undefined): void {
    this.#reported += 1;
    const kind = JSON.stringify([
      cause.subgraph,
      cause.code,
      cause.messages.en,
      path?.filter((key) => typeof key === 'string'),
    ]);
    const known = this.#kinds.get(kind);
    if (known !== undefined && JSON.stringify(known.last.path) === JSON.stringify(path)) return; // said already
    if (known !== undefined && known.count >= mostErrorsOfOneKind) {
      if (path !== undefined) known.last.alsoAt.push(path);
      return;
    }
    const entry: Entry = { cause, path, alsoAt: [] };
    this.#entries.push(entry);
    this.#kinds.set(kind, { count: (known?.count ?? 0) + 1, last: entry });
  }

  toErrors(language: 'fa' | 'en'): readonly GraphQLError[] {
    return this.#entries.map(({ cause: { subgraph, code, messages, stepUp }, path, alsoAt }) => {
      const extensions = {
        code,
        ...(subgraph === null ? {} : { serviceName: subgraph }),
        messages: { fa: messages.fa, en: messages.en },
        ...stepUp,
        ...(alsoAt.length === 0 ? {} : { alsoAt }),
      };
      return new GraphQLError(messages[language], { path: path ?? null, extensions });
    });
  }
}
