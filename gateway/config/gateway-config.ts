/** The gateway's configuration: checked, complete, frozen. Times in milliseconds, sizes in bytes. */
export interface GatewayConfig {
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  readonly listen: {
    readonly host: string;
    readonly port: number;
    /** Where people reach the gateway, if that differs from where it listens. */
    readonly publicUrl: string | null;
  };
  readonly supergraph: {
    readonly file: string | null;
    readonly watch: boolean;
    readonly warmUp: number;
    readonly allowUnenforced: readonly 'policy'[];
    /** Labels of `@override` that hold, beside those in percent. */
    readonly overrideLabels: readonly string[];
  };
  readonly agencies: {
    /** Holds `<agency>.json`, the keys shared with it; null: no call is signed, and agencies are not told who asks. */
    readonly keysFolder: string | null;
    readonly all: AgencyConfig;
    readonly named: Readonly<Record<string, AgencyConfig>>;
  };
  readonly request: {
    readonly deadline: number;
    readonly maxBody: number;
    readonly maxHeaders: number;
    readonly headersTimeout: number;
    readonly receiveTimeout: number;
    readonly keepAlive: number;
    readonly maxConnections: number;
  };
  readonly limits: LimitsConfig;
  readonly rateLimits: {
    /** Null: no limit. */
    readonly client: RateLimitConfig | null;
    readonly subject: RateLimitConfig | null;
    readonly clients: Readonly<Record<string, RateLimitConfig>>;
  };
  readonly trustedDocuments: {
    readonly requireForAll: boolean;
    readonly clients: Readonly<Record<string, { readonly manifest: string; readonly require: boolean }>>;
  };
  /** Which part of the schema clients were registered for; who is not named has all of it. */
  readonly contracts: { readonly clients: Readonly<Record<string, { readonly schema: string }>> };
  readonly cors: { readonly origins: readonly string[] };
  readonly cache: { readonly url: string | null; readonly namespace: string };
  readonly persistedQueries: { readonly enabled: boolean; readonly timeToLive: number };
  /** Null: nobody can sign in, and a supergraph that asks for it is refused. */
  readonly identity: {
    /** Null: the gateway's own issuer of personas. */
    readonly issuer: string | null;
    readonly audience: string;
    readonly jwksUri: string | null;
    readonly algorithms: readonly string[] | null;
    readonly clockTolerance: number;
    readonly maxTokenAge: number;
    readonly pairwiseSecret: string;
    readonly sectors: Readonly<Record<string, string>>;
    /** By `client_id`, the agency whose own window a client is. */
    readonly windows: Readonly<Record<string, string>>;
    readonly assurance: Readonly<Record<string, number>>;
    /** Clients of which the issuer tells us sign-outs. */
    readonly logoutClients: readonly string[];
  } | null;
  /** The issuer of made-up personas; null in production. */
  readonly issuer: {
    readonly personasFile: string;
    readonly keysFile: string;
    /** Clients besides the default ones. */
    readonly clientsFile?: string | undefined;
    readonly database: { readonly file: string } | { readonly url: string };
  } | null;
  /** Null: nothing that is read is written down. */
  readonly ledger: {
    readonly database: { readonly file: string } | { readonly url: string };
    /** What references of people are hashed with. */
    readonly subjectKey: string;
    readonly deadline: number;
    /** Milliseconds at least from one batch to the next. */
    readonly gather: number;
    readonly queue: number;
    /** Agencies that countersign, by name. */
    readonly witnesses: readonly string[];
    /** From one checkpoint to the next. */
    readonly checkpoint: number;
  } | null;
  /** Null: nobody reads anything of others. */
  readonly rights: {
    /** The trust agency's. */
    readonly database: { readonly file: string } | { readonly url: string };
    readonly deadline: number;
  } | null;
  /** Null: calls are not counted for the agency that collects such counts. */
  readonly traffic: {
    /** Where counts wait until they are handed in. */
    readonly database: { readonly file: string } | { readonly url: string };
    /** From one time that counts are made durable to the next. */
    readonly interval: number;
    readonly deadline: number;
    readonly retry: number;
    readonly longestRetry: number;
  } | null;
  readonly explorer: {
    readonly folder: string;
    readonly client: string;
    readonly scopes: readonly string[];
    readonly resource: string | null;
  } | null;
  readonly metrics: { readonly enabled: boolean };
  readonly log: { readonly level: 'silent' | 'error' | 'warn' | 'info' | 'debug' };
  readonly shutdown: { readonly grace: number; readonly delay: number };
}

/** How large operations and their answers may be. */
interface LimitsConfig {
  readonly tokens: number;
  readonly fragments: number;
  readonly depth: number;
  readonly valueDepth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly fields: number;
  readonly repeatedFields: number;
  readonly listSize: number;
  readonly objects: number;
  readonly fetches: number;
  readonly representations: number;
  readonly answer: number;
  readonly planningTime: number;
  readonly planningQueue: number;
  readonly evaluatedPlans: number;
  readonly plansPerOperation: number;
  readonly paths: number;
  /** Remembered, not refused beyond. */
  readonly operations: number;
}

interface RateLimitConfig {
  readonly requests: number;
  readonly per: number;
}

/** How one agency is called. */
export interface AgencyConfig {
  readonly url: string | null;
  readonly socket: string | null;
  readonly http2: boolean;
  /** Null: any address at which agencies may be. */
  readonly addresses: readonly string[] | null;
  /** Whether that includes the gateway's own machine: not in production. */
  readonly loopback: boolean;
  readonly deadline: number;
  readonly connectTimeout: number;
  readonly maxResponse: number;
  readonly connections: number;
  readonly concurrency: number;
  readonly queue: number;
  readonly queueTimeout: number;
  readonly retries: number;
  readonly retryDelay: number;
  /** In percent of calls. */
  readonly retryBudget: number;
  readonly breaker: boolean;
  /** In percent of calls. */
  readonly breakerFailures: number;
  readonly breakerCalls: number;
  readonly breakerWindow: number;
  readonly breakerPause: number;
  readonly shareCalls: boolean;
  readonly compress: boolean;
  readonly trustMessages: boolean;
  /** Whether fetches that could go together are one request. */
  readonly merge: boolean;
}
