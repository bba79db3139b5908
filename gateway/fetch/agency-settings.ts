/** How one agency is called. Times in milliseconds, sizes in bytes. */
export interface AgencySettings {
  /** Where it really listens; null: where the supergraph's `routing_url` says. */
  readonly url: string | null;
  /** Path of a unix socket to connect to in place of the address in the URL. */
  readonly socket: string | null;
  /** From the call to the last byte of the answer. */
  readonly deadline: number;
  readonly connectTimeout: number;
  /** Largest answer, both as it comes and decompressed. */
  readonly maxResponse: number;
  /** Most connections open at a time. */
  readonly connections: number;
  /** Whether answers may come compressed: worth it only over a slow network. */
  readonly compress: boolean;
  /** Whether its own error codes and sentences may reach the client. */
  readonly trustMessages: boolean;
}
