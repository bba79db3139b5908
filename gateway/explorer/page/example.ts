/** One operation of schema/operations, ready to run. Written into the bundle when the page is built. */
export interface Example {
  /** The operation's name. */
  readonly name: string;
  readonly title: Readonly<Record<'fa' | 'en', string>>;
  readonly explanation: Readonly<Record<'fa' | 'en', string>>;
  /** True when the operation reads `me` or changes something: nothing is answered without a sign-in. */
  readonly personal: boolean;
  /** The whole text of the document, comments included. */
  readonly document: string;
}
