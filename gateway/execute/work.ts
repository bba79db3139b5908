import type { GraphQLError } from 'graphql';
import type { EndSignal } from '../kernel/end-signal.ts';
import type { SubgraphAnswer, SubgraphRequest } from '../kernel/subgraph-call.ts';
import type { Operation, Variables } from '../operation/operation.ts';
import type { PlanNode } from '../plan/plan.ts';
import type { Gate, Verdict } from '../policy/policy.ts';
import type { AgencyStatus } from './agencies.ts';
import type { EntityMet } from './entities.ts';
import type { HearDenial } from './hear-denial.ts';
import type { LaterParts } from './later-parts.ts';
import type { Provenance } from './provenance.ts';

/** One operation to execute, with all that the rooms before have found out about it. */
export interface Work {
  readonly operation: Operation;
  readonly verdict: Verdict;
  /** Null when no agency has to be asked. */
  readonly plan: PlanNode | null;
  readonly variables: Variables;
  readonly language: 'fa' | 'en';
  /** When it aborts, what has not arrived is missing with the abort's reason, and the rest is served. */
  readonly signal: EndSignal;
  /** Asks one agency. Never rejects: a failure is an answer. */
  readonly ask: (request: SubgraphRequest) => Promise<SubgraphAnswer>;
  /** A person's reference as this caller may know it. */
  readonly present: (reference: string) => string;
  /** Decides whose data may be asked for, and may leave. Without it, all may. */
  readonly gate?: Gate | null;
  /** Whether the answer says where what is in it comes from. */
  readonly tellsOrigins?: boolean;
  /** Hears of every entity that an agency was asked about, of those refused, and of objects that are watched. */
  readonly meet?: (entity: EntityMet) => void;
  /** Hears of each place that policy denies, and at which agency it is; often the same several times. */
  readonly hearDenial?: HearDenial;
}

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLError[];
  /** How it went with each agency that was asked, or denied. */
  readonly agencies: Readonly<Record<string, AgencyStatus>>;
  /** Null unless the work is to tell it. */
  readonly provenance: Provenance | null;
  /** What `@defer` put off; null when nothing follows. */
  readonly later: LaterParts | null;
}
