import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withGeneralServices } from '../../scripts/lib/general-services.ts';
import { defineSubgraph, type Subgraph } from '../../subgraphs/kit/define-subgraph.ts';
import { createEventTables } from '../../subgraphs/kit/events/events.ts';
import { me } from '../../subgraphs/kit/me.ts';
import { createRequestTables, defineRequests } from '../../subgraphs/kit/requests/requests.ts';

const described = '"""\nA made-up thing.\n\nچیزی ساختگی.\n"""';

/** What a schema begins with that takes requests: what it links, and the person. */
const head = `extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@shareable", "@authenticated", "@requiresScopes", "@inaccessible", "@composeDirective"]
  )
  @link(url: "https://panjereh.example/national/v0.1", import: ["@pairwise", "@subject", "@ofCaller", "@classified"])
  @composeDirective(name: "@pairwise")
  @composeDirective(name: "@subject")
  @composeDirective(name: "@ofCaller")
  @composeDirective(name: "@classified")

directive @pairwise on FIELD_DEFINITION
directive @ofCaller on FIELD_DEFINITION

${described}
type Query {
  ${described}
  me: Person @shareable @authenticated @ofCaller
}

${described}
type Person @key(fields: "id") @subject(field: "id") {
  ${described}
  id: ID! @pairwise
}
`;

/** Each word of which a name and a type are made up. */
export interface MadeUp {
  /** `lamp-office` takes `LampRequest`s. */
  readonly name: string;
  readonly type: string;
  readonly prefix: string;
}

/** The schema of a made-up agency that takes requests, as it is written by hand. */
export function madeUpSchema({ type }: Pick<MadeUp, 'type'>): string {
  const own = `${described}\n  height: Int @requiresScopes(scopes: [["requests:read"]]) @classified(as: "PERSONAL", for: ["SELF_SERVICE"])`;
  return `${head}\n${described}\ntype ${type} implements ServiceRequest {\n  ${own}\n}\n`;
}

/** A whole agency that takes requests for lamps and the like, and nothing else. */
export function madeUpAgency({ name, type, prefix }: MadeUp): Subgraph {
  const rover = { name, routingUrl: 'http://127.0.0.1/graphql', source: 'a test', sdl: madeUpSchema({ type }) };
  const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
  const file = join(folder, 'schema.graphql');
  writeFileSync(file, withGeneralServices([rover])[0]!.sdl);
  try {
    return defineSubgraph({
      name,
      agency: null,
      schemaFile: pathToFileURL(file),
      resolvers: { Query: { me }, [type]: { height: () => 12 } },
      migrations: [
        { name: '0001-requests', up: createRequestTables },
        { name: '0002-events', up: createEventTables },
      ],
      seed: async () => {},
      openRegistry: () => ({}),
      createLoaders: () => ({}),
      requests: defineRequests({ prefix, types: [type], office: name }),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
