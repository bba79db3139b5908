import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cruiseRooms } from '../../scripts/lib/cruise-rooms.ts';
import { projectFolder } from '../../scripts/lib/project-folder.ts';

/** A small house in order: every file is imported and stays in its room. */
const house = {
  'gateway/main.ts':
    "import './plan/plan.ts'; import './http/http.ts'; import './issuer/issuer.ts'; import './explorer/explorer.ts';",
  'gateway/kernel/errors.ts': 'export const errors = 1;',
  'gateway/plan/plan.ts': "import './plan-cache.ts'; import '../kernel/errors.ts'; import '../operation/operation.ts';",
  'gateway/plan/plan-cache.ts': 'export const cache = 1;',
  'gateway/operation/operation.ts': "import './limits.ts';",
  'gateway/operation/limits.ts': 'export const limits = 1;',
  'gateway/http/http.ts': "import '../kernel/errors.ts';",
  'gateway/issuer/issuer.ts': "import '../../subgraphs/kit/database/database.ts';",
  'gateway/explorer/explorer.ts': "import '../kernel/errors.ts';",
  'gateway/explorer/page/page.ts': "import './theme.ts';",
  'gateway/explorer/page/theme.ts': 'export const theme = 1;',
  'subgraphs/kit/serve.ts': "import './database/database.ts';",
  'subgraphs/kit/database/database.ts': "import './dialect.ts';",
  'subgraphs/kit/database/dialect.ts': 'export const dialect = 1;',
  'subgraphs/post/main.ts': "import './subgraph.ts';",
  'subgraphs/post/subgraph.ts':
    "import '../kit/serve.ts'; import './registry.ts'; import '../../schema/shared/scalars.ts';",
  'subgraphs/post/registry.ts': "import '../kit/database/database.ts';",
  'subgraphs/bills/main.ts': "import '../kit/serve.ts';",
  'schema/shared/scalars.ts': "import 'graphql';",
  'scripts/start.ts': "import './lib/helper.ts';",
  'scripts/lib/helper.ts': 'export const helper = 1;',
  'test/unit/x.test.ts': "import '../../gateway/plan/plan-cache.ts';",
};

/** Each sin: the file it is planted in, the line, and the rule that must name that file. */
const sins: readonly (readonly [rule: string, file: string, line: string])[] = [
  ['gateway-kernel', 'gateway/kernel/errors.ts', "import '../plan/plan.ts';"],
  ['gateway-http', 'gateway/http/http.ts', "import '../plan/plan.ts';"],
  ['enter-by-the-door', 'gateway/plan/plan-cache.ts', "import '../operation/limits.ts';"],
  ['enter-by-the-door-from-outside', 'scripts/start.ts', "import '../gateway/plan/plan-cache.ts';"],
  ['every-room-is-listed', 'gateway/attic/attic.ts', "import '../kernel/errors.ts';"],
  ['gateway-knows-no-agency', 'gateway/plan/plan.ts', "import '../../subgraphs/kit/serve.ts';"],
  ['gateway-borrows-the-database-only', 'gateway/issuer/issuer.ts', "import '../../subgraphs/kit/serve.ts';"],
  ['the-server-imports-no-page', 'gateway/explorer/explorer.ts', "import './page/theme.ts';"],
  ['the-page-runs-in-a-browser', 'gateway/explorer/page/page.ts', "import '../../kernel/errors.ts';"],
  ['agency-is-an-island', 'subgraphs/post/subgraph.ts', "import '../bills/main.ts';"],
  ['kit-knows-no-agency', 'subgraphs/kit/serve.ts', "import '../post/registry.ts';"],
  ['enter-the-kit-by-its-doors', 'subgraphs/post/subgraph.ts', "import '../kit/database/dialect.ts';"],
  ['data-flows-one-way', 'subgraphs/post/registry.ts', "import './subgraph.ts';"],
  ['schema-stands-alone', 'schema/shared/scalars.ts', "import '../../subgraphs/kit/serve.ts';"],
  ['nobody-imports-scripts-or-tests', 'subgraphs/kit/serve.ts', "import '../../scripts/lib/helper.ts';"],
  ['scripts-import-no-test', 'scripts/start.ts', "import '../test/unit/x.test.ts';"],
  ['nobody-imports-main', 'scripts/start.ts', "import '../gateway/main.ts';"],
  ['no-cycles', 'subgraphs/post/registry.ts', "import './subgraph.ts';"],
  ['no-orphans', 'subgraphs/post/forgotten.ts', 'export const forgotten = 1;'],
  ['no-unresolved', 'subgraphs/post/registry.ts', "import './nowhere.ts';"],
  ['no-dev-package-at-run-time', 'gateway/plan/plan.ts', "import 'prettier';"],
  ['one-importer-of-composition', 'scripts/start.ts', "import '@apollo/composition';"],
  ['one-importer-of-federation-internals', 'gateway/plan/plan.ts', "import '@apollo/federation-internals';"],
  ['one-importer-of-gateway', 'gateway/http/http.ts', "import '@apollo/gateway';"],
  ['one-importer-of-query-planner', 'gateway/plan/plan.ts', "import '@apollo/query-planner';"],
];

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'panjereh-rooms-'));
  for (const name of ['package.json', 'tsconfig.json']) cpSync(join(projectFolder, name), join(folder, name));
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, text] of Object.entries(house)) write(file, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${text}\nexport {};\n`);
}

describe('cruiseRooms', () => {
  it('finds nothing to say about a house in order', () => {
    const { kept, report } = cruiseRooms(folder);
    expect({ kept, report }).toEqual({ kept: true, report: expect.stringContaining('no dependency violations found') });
  });

  it('reports every planted sin by its rule and file', () => {
    const lines = Map.groupBy(sins, ([, file]) => file);
    for (const [file, planted] of lines) {
      write(file, [(house as Record<string, string>)[file] ?? '', ...planted.map(([, , line]) => line)].join('\n'));
    }
    const { kept, report } = cruiseRooms(folder);
    const unreported = sins.filter(([rule, file]) => !report.includes(`error ${rule}: ${file}`));
    expect({ kept, unreported }).toEqual({ kept: false, unreported: [] });
  });
});
