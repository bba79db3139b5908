/** What people are told once the window is open. */
export interface Opening {
  /** The gateway's own address, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly personas: readonly {
    readonly name: string;
    readonly titles: { readonly fa: string; readonly en: string };
    readonly story: { readonly fa: string; readonly en: string };
  }[];
  readonly people: number;
  readonly agencies: number;
  readonly logs: string;
  /** Since the start, in milliseconds. */
  readonly elapsed: number;
  /** `--port N` for commands that talk to this gateway; empty for the default port. */
  readonly portFlag: string;
}

/** Addresses, personas and one example to paste, in Persian and English. */
export function announce(opening: Opening): string {
  const { url, personas, people, agencies, logs, elapsed } = opening;
  return [
    '',
    `Panjereh is open: ${agencies} agencies, ${people} made-up people, ready in ${(elapsed / 1000).toFixed(1)} s.`,
    `پنجره باز است: ${agencies} دستگاه و ${people} شخص ساختگی.`,
    '',
    `  GraphQL   ${url}/graphql`,
    `  Explorer  ${url}/explorer`,
    `  Sign-in   ${url}/oidc`,
    `  Logs      ${logs}`,
    '',
    'Personas to sign in as, all made up · شخصیت‌هایی برای ورود، همه ساختگی:',
    ...personas.flatMap(({ name, titles, story }) => [
      '',
      `  ${name}: ${titles.en}. ${story.en}`,
      `    ${titles.fa}. ${story.fa}`,
    ]),
    '',
    'An example to paste into another terminal · نمونه‌ای برای پایانهٔ دیگر:',
    '',
    example(opening),
    '',
    'Ctrl-C stops everything. · Ctrl-C همه را می‌بندد.',
    '',
  ].join('\n');
}

function example({ url, portFlag }: Opening): string {
  const query = '{ me { givenName familyName bills(state: DUE) { totalCount total } } }';
  return [
    `  curl -s ${url}/graphql \\`,
    `    -H 'content-type: application/json' \\`,
    `    -H "authorization: Bearer $(npm run -s token -- citizen${portFlag})" \\`,
    `    -d '${JSON.stringify({ query })}'`,
  ].join('\n');
}
