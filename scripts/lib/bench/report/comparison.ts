import type { WarmUp } from '../warm-up.ts';

/** What was measured of one gateway with one workload. */
export interface Figures {
  /** Processor time of the gateway per request, children and every thread included; the median of the rounds. */
  readonly cpuMs: number;
  /** Requests a second; the median of the rounds. */
  readonly rps: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** The most that was resident at the end of a round. */
  readonly rssMb: number;
  /** Requests to agencies per request. */
  readonly fetches: number;
}

/** By the gateway's name. */
export type WorkloadFigures = Readonly<Record<string, Figures>>;

export interface Comparison {
  /** Version of Node that everything ran on. */
  readonly node: string;
  readonly when: string;
  readonly people: number;
  readonly titles: Readonly<Record<string, string>>;
  /** With fifty connections. */
  readonly heavy: WorkloadFigures;
  readonly small: WorkloadFigures;
  readonly oneConnection: { readonly heavy: WorkloadFigures; readonly small: WorkloadFigures };
  /** What each gateway answered before anything was counted, with fifty connections. */
  readonly warmUp: {
    readonly heavy: Readonly<Record<string, WarmUp>>;
    readonly small: Readonly<Record<string, WarmUp>>;
  };
  /** Bytes of an answer, on average. */
  readonly bytes: { readonly heavy: number; readonly small: number };
  /** The share of one core that each part used at most, with fifty connections: the gateway's must be the highest. */
  readonly busiest: { readonly gateway: number; readonly replay: number; readonly load: number };
  /** Gateways that could not take part, and why. */
  readonly leftOut: Readonly<Record<string, string>>;
}
