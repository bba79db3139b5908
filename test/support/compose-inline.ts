import { composeSupergraph } from '../../scripts/lib/compose-supergraph.ts';
import { storedText } from './stored-text.ts';

const link = (extra: string) => `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
    "@key" "@shareable" "@external" "@requires" "@provides" "@interfaceObject" "@inaccessible" "@override"
    "@composeDirective" "@extends" ${extra}
  ])\n`;

/** Access directives, to be imported by a test that needs them. */
const access = '"@authenticated" "@requiresScopes" "@policy"';

/** The header of a schema that marks fields `@pairwise`. */
export const pairwise = `extend schema
  @link(url: "https://panjereh.example/national/v0.1", import: ["@pairwise"])
  @composeDirective(name: "@pairwise")
directive @pairwise on FIELD_DEFINITION\n`;

/** The header of a schema that says whose data its objects are. */
export const subjects = `extend schema
  @link(url: "https://panjereh.example/national/v0.1", import: ["@subject", "@ofCaller"])
  @composeDirective(name: "@subject") @composeDirective(name: "@ofCaller")
directive @subject(field: String!) on OBJECT
directive @ofCaller on FIELD_DEFINITION\n`;

/** The header of a schema that says what its fields may be read for, and after what sign-in. */
export const classified = `extend schema
  @link(url: "https://panjereh.example/national/v0.1", import: ["@classified", "@requiresAssurance"])
  @composeDirective(name: "@classified") @composeDirective(name: "@requiresAssurance")
directive @classified(as: String!, for: [String!]!) on FIELD_DEFINITION | OBJECT
directive @requiresAssurance(level: Int!, maxAge: Int) on FIELD_DEFINITION\n`;

/** The header of a schema with fields that the gateway fills in. */
export const filling = `extend schema
  @link(url: "https://panjereh.example/national/v0.1", import: ["@filledFrom"])
  @composeDirective(name: "@filledFrom")
directive @filledFrom(path: String!, part: String!) on FIELD_DEFINITION\n`;

/** The first line of a schema of Federation 1, which has no link. */
export const federation1 = '# Federation 1\n';

/** Adds the federation link that every inline schema needs, unless it brings one of its own. */
export function withLink(sdl: string): string {
  if (sdl.includes('https://specs.apollo.dev/federation/') || sdl.startsWith(federation1)) return sdl;
  return link(/@(authenticated|requiresScopes|policy)\b/.test(sdl) ? access : '') + sdl;
}

/**
 * Composes schemas, most of them small and written in a test; each set once for the whole run of the tests.
 *
 * @throws Error with the composition's problems
 */
export function composeInline(schemas: Readonly<Record<string, string>>): string {
  return storedText(`composed ${JSON.stringify(schemas)}`, () => compose(schemas));
}

function compose(schemas: Readonly<Record<string, string>>): string {
  const result = composeSupergraph(
    Object.entries(schemas).map(([name, sdl]) => ({
      name,
      routingUrl: `http://${name}.test/graphql`,
      sdl: withLink(sdl),
    })) as unknown as Parameters<typeof composeSupergraph>[0],
  );
  if (result.kind === 'failed') throw new Error(result.problems.join('\n'));
  return result.supergraph;
}
