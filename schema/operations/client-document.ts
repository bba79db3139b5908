/** One document of a client, as `npm run codegen` writes it. */
export interface ClientDocument<Data, Variables> {
  /** What a request names it by (`documentId`): SHA-256 of the text. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** For the types alone: nothing stands here. */
  readonly types?: { readonly data: Data; readonly variables: Variables };
}
