/** The architecture in one table: each room of the gateway, and the rooms it may import. */
const mayImport = {
  kernel: [],
  config: ['kernel'],
  cache: ['kernel'],
  fetch: ['kernel'],
  identity: ['kernel'],
  explorer: ['kernel'],
  telemetry: ['kernel'],
  supergraph: ['kernel'],
  issuer: ['kernel', 'identity'],
  ledger: ['kernel'],
  rights: ['kernel', 'supergraph'],
  quarantine: ['kernel', 'supergraph'],
  traffic: ['kernel', 'supergraph'],
  operation: ['kernel', 'supergraph', 'cache'],
  policy: ['kernel', 'supergraph', 'operation', 'cache'],
  plan: ['kernel', 'supergraph', 'operation', 'cache'],
  execute: ['kernel', 'supergraph', 'operation', 'policy', 'plan'],
  record: ['kernel', 'supergraph', 'operation', 'policy', 'execute'],
  pipeline: ['kernel', 'supergraph', 'operation', 'policy', 'plan', 'execute', 'record'],
  http: ['kernel', 'pipeline', 'explorer', 'issuer'],
};

/** Packages under the Elastic License 2.0, and the one file behind which each stays replaceable. */
const behindOneFile = {
  '@apollo/composition': 'scripts/lib/compose-supergraph.ts',
  '@apollo/federation-internals': 'gateway/supergraph/build-supergraph.ts',
  '@apollo/gateway': 'gateway/supergraph/supergraph-manager.ts',
  '@apollo/query-planner': 'gateway/plan/apollo-planner.ts',
};

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const literally = (text) => text.replaceAll(/[.\\/-]/g, '\\$&');

const rooms = Object.entries(mayImport).map(([room, others]) =>
  forbid(
    `gateway-${room}`,
    `gateway/${room} may import: ${others.join(', ') || 'nothing in the gateway'}.`,
    { path: `^gateway/${room}/` },
    { path: '^gateway/', pathNot: `^gateway/(${[room, ...others].join('|')})/` },
  ),
);

const licences = Object.entries(behindOneFile).map(([name, file]) =>
  forbid(
    `one-importer-of-${name.slice('@apollo/'.length)}`,
    `${name} (Elastic License 2.0) is imported in ${file} only, so that it can be replaced.`,
    { pathNot: `^${literally(file)}$` },
    { path: `(^|/)node_modules/${literally(name)}/` },
  ),
);

const door = '^gateway/([^/]+)/\\1\\.ts$';
const kitDoors = [
  '^subgraphs/kit/[^/]+\\.ts$',
  '^subgraphs/kit/(database|population|ledger-witness|events|facts|requests)/\\1\\.ts$',
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms,
    ...licences,
    forbid(
      'every-room-is-listed',
      'A new folder of the gateway must be added to the table in scripts/config/dependency-cruiser.mjs.',
      { path: '^gateway/[^/]+/', pathNot: `^gateway/(${Object.keys(mayImport).join('|')})/` },
      {},
    ),
    forbid(
      'enter-by-the-door',
      'Import a room by the file named after it; the rest of the room is private.',
      { path: '^gateway/([^/]+)/' },
      { path: '^gateway/[^/]+/', pathNot: ['^gateway/$1/', '^gateway/kernel/', door] },
    ),
    forbid(
      'enter-by-the-door-from-outside',
      'main.ts and scripts, too, import a room of the gateway by the file named after it.',
      { path: '^(gateway/[^/]+\\.ts$|scripts/)' },
      // The clients are a list without code behind it: a script that signs in does not load an issuer for them.
      {
        path: '^gateway/[^/]+/',
        pathNot: ['^gateway/kernel/', '^gateway/explorer/page/', '^gateway/issuer/default-clients\\.ts$', door],
      },
    ),
    forbid(
      'gateway-knows-no-agency',
      'The gateway learns of agencies from the composed schema only.',
      { path: '^gateway/', pathNot: '^gateway/(issuer|ledger|rights|traffic)/' },
      { path: '^(subgraphs|scripts|test)/' },
    ),
    forbid(
      'gateway-borrows-the-database-only',
      'Issuer, ledger, rights and traffic keep or read records in databases, and there is one database driver; they know no agency.',
      { path: '^gateway/(issuer|ledger|rights|traffic)/' },
      { path: '^(subgraphs|scripts|test)/', pathNot: '^subgraphs/kit/database/database\\.ts$' },
    ),
    forbid(
      'the-page-runs-in-a-browser',
      'The explorer page is bundled for the browser: it imports nothing of ours beyond its own room.',
      { path: '^gateway/explorer/page/' },
      { path: '^(gateway|subgraphs|schema|scripts|test)/', pathNot: '^gateway/explorer/' },
    ),
    forbid(
      'the-server-imports-no-page',
      'The explorer page is served as a built file; only the script that builds it looks inside.',
      { path: '^(gateway|subgraphs|schema)/', pathNot: '^gateway/explorer/page/' },
      { path: '^gateway/explorer/page/' },
    ),
    forbid(
      'agency-is-an-island',
      'An agency imports its own folder, the kit and the shared schema.',
      { path: '^subgraphs/([^/]+)/' },
      { path: '^(gateway|scripts|test|subgraphs)/', pathNot: '^subgraphs/($1|kit)/' },
    ),
    forbid(
      'kit-knows-no-agency',
      'The kit serves every agency and depends on none.',
      { path: '^subgraphs/kit/' },
      { path: '^subgraphs/', pathNot: '^subgraphs/kit/' },
    ),
    forbid(
      'enter-the-kit-by-its-doors',
      'Import the files at the top of the kit, and its rooms by the file named after them; the rest is private.',
      { path: '^(subgraphs|gateway|scripts)/', pathNot: '^subgraphs/kit/' },
      { path: '^subgraphs/kit/', pathNot: kitDoors },
    ),
    forbid(
      'data-flows-one-way',
      'Inside an agency: seed -> registry -> resolvers -> subgraph -> main.',
      { path: '^subgraphs/[^/]+/(seed|registry|rules)\\.ts$' },
      { path: '^subgraphs/[^/]+/(resolvers|subgraph|main)\\b' },
    ),
    forbid(
      'schema-stands-alone',
      'schema/ imports nothing of ours.',
      { path: '^schema/' },
      { path: '^(gateway|subgraphs|scripts|test)/' },
    ),
    forbid(
      'nobody-imports-scripts-or-tests',
      'Scripts and tests are leaves.',
      { path: '^(gateway|subgraphs|schema)/' },
      { path: '^(scripts|test)/' },
    ),
    forbid('scripts-import-no-test', 'What a script needs is not a test.', { path: '^scripts/' }, { path: '^test/' }),
    forbid(
      'nobody-imports-main',
      'main.ts starts a process; importing it would start one.',
      {},
      { path: '(^|/)main\\.ts$' },
    ),
    forbid('no-cycles', 'A cycle means two rooms are one room.', {}, { circular: true }),
    forbid(
      'no-orphans',
      'A file nobody imports is dead, or a missing entry point.',
      {
        orphan: true,
        pathNot: [
          '(^|/)main\\.ts$',
          '^scripts/[^/]+\\.ts$',
          '\\.test\\.ts$',
          '\\.d\\.ts$',
          '\\.mjs$',
          '^test/support/(setup|global-|crash-)',
        ],
      },
      {},
    ),
    forbid('no-unresolved', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    forbid(
      'no-dev-package-at-run-time',
      'Runtime imports come from dependencies.',
      { path: '^(gateway|subgraphs|schema)/', pathNot: '^gateway/explorer/page/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(gateway/explorer/dist|test/benchmarks)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
