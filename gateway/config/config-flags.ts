/** What the command line sets; it has the last word. */
export interface ConfigFlags {
  readonly supergraph?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: string | undefined;
}
