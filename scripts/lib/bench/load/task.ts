/** What the load generator is told to do, and what it says afterwards. */
export interface LoadTask {
  readonly gateway: string;
  /** Where its GraphQL is, such as `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  readonly workload: string;
  readonly connections: number;
  /** `once`: every person one time. Otherwise as many requests as go into this many milliseconds. */
  readonly length: 'once' | number;
  /** With which person to begin, so that every gateway's round has the same order. */
  readonly offset: number;
  /** Whether no token is sent. */
  readonly anonymous: boolean;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Of each request, in milliseconds. */
  readonly latencies: readonly number[];
  /** Bytes of the answers' bodies, on average. */
  readonly bytes: number;
  /** How many answers were not right, and the first of them, cut short. */
  readonly wrong: number;
  readonly example: string | null;
}
