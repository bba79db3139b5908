import type { DocumentNode } from 'graphql';
import type { Caller } from '../kernel/caller.ts';
import { RecentMap } from '../kernel/recent-map.ts';
import type { Operation } from '../operation/operation.ts';
import type { Verdict } from '../policy/policy.ts';

/** An operation that is in use, whatever the schema, and with which rights it is asked for. */
export interface UsedOperation {
  readonly document: DocumentNode;
  readonly queryHash: string;
  readonly name: string | null;
  /** Callers without a person: one for each part of the operation that somebody may have. */
  readonly callers: readonly Caller[];
}

/** What clients ask for, and how often. */
export interface Usage {
  note(request: Noted, operation: Operation, verdict: Verdict, caller: Caller): void;
  /** The operations used most: this share of those known, and at least `least` of them. */
  top(share: number, least: number): readonly UsedOperation[];
  /** Lets what was used long ago weigh less than what is used now. */
  fade(): void;
}

interface Noted {
  readonly document: DocumentNode;
  readonly queryHash: string;
}

interface Use extends Omit<UsedOperation, 'callers'> {
  count: number;
  readonly callers: Map<string, Caller>;
}

/** Of more kinds of callers than this, the rest are planned for when they come. */
const mostCallers = 4;

/** Remembers the `maxEntries` operations asked for last. */
export function createUsage({ maxEntries }: { readonly maxEntries: number }): Usage {
  const uses = new RecentMap<Use>(maxEntries);

  function addUse({ document, queryHash }: Noted, { key, name }: Operation): Use {
    const use = { document, queryHash, name, count: 0, callers: new Map() };
    uses.set(key, use);
    return use;
  }

  return {
    note(request, operation, { allowed }, caller) {
      const use = uses.get(operation.key) ?? addUse(request, operation);
      use.count += 1;
      if (allowed === null || use.callers.has(allowed.hash) || use.callers.size >= mostCallers) return;
      use.callers.set(allowed.hash, withoutPerson(caller));
    },
    top(share, least) {
      const sorted = uses.values().sort((one, other) => other.count - one.count);
      const wanted = Math.max(least, Math.ceil(sorted.length * share));
      return sorted.slice(0, wanted).map(({ callers, ...use }) => ({ ...use, callers: [...callers.values()] }));
    },
    fade() {
      for (const use of uses.values()) use.count /= 2;
    },
  };
}

/** What decides about rights, and nothing of whom. */
function withoutPerson(caller: Caller): Caller {
  return { ...caller, subject: null, session: null, authTime: null, agency: null };
}
