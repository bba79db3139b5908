import { createHash } from 'node:crypto';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { StartError } from '../kernel/start-error.ts';
import { readAccessRules, type AccessRules } from './access-rules.ts';
import { buildSeen, buildSupergraph, type Subgraph } from './build-supergraph.ts';
import { refuseUnenforced, type Enforcement } from './enforcement.ts';
import { readCollectors, type CollectorField } from './collectors.ts';
import { readFieldOwners, readOverrideLabels, type FieldOwners } from './field-owners.ts';
import { readFilledFields, type FilledFields } from './filled-fields.ts';
import { readIdentifierScalars } from './identifier-scalars.ts';
import { readInnerNames, type InnerNames } from './inner-names.ts';
import { readLinks, type Links } from './links.ts';
import { readListSizes, type ListSizes } from './list-sizes.ts';
import { withoutRedundantKeys } from './mend-keys.ts';
import { withStandIns } from './mend-requirements.ts';
import { readPairwiseFields, readSingleQuestions } from './pairwise-fields.ts';
import { manySubgraphs, plansOn, type Planning } from './planning.ts';
import { readRegisters, type RegisterField } from './registers.ts';
import { readSubjects, type Subjects } from './subjects.ts';
import { readTypes, type TypeTable } from './type-table.ts';

/** Everything the gateway knows of one supergraph. It never changes: a new supergraph is a new snapshot. */
export interface Snapshot {
  /** SHA-256 of the supergraph's text, in hexadecimal. */
  readonly id: string;
  readonly sdl: string;
  /** What clients see, for validation, projection and introspection. */
  readonly apiSchema: GraphQLSchema;
  readonly subgraphs: readonly Subgraph[];
  readonly types: TypeTable;
  readonly access: AccessRules;
  /** Coordinates whose values are people's references. */
  readonly pairwise: ReadonlySet<string>;
  /** Coordinates that an operation asks with one set of arguments only. */
  readonly singleQuestions: ReadonlySet<string>;
  /** Scalars whose values stand for people, or for things of theirs. */
  readonly identifierScalars: ReadonlySet<string>;
  /** Whose data objects are. */
  readonly subjects: Subjects;
  readonly owners: FieldOwners;
  /** Fields that the gateway itself asks, about whoever calls. */
  readonly registers: readonly RegisterField[];
  /** Mutations by which agencies take from the gateway what it has counted. */
  readonly collectors: readonly CollectorField[];
  /** Fields that the gateway itself fills in. */
  readonly filled: FilledFields;
  /** Labels of `@override`; which of them hold is decided for each request. */
  readonly overrideLabels: readonly string[];
  readonly listSizes: ListSizes;
  readonly innerNames: InnerNames;
  /** For the planner only. */
  readonly planning: Planning;
}

/**
 * Reads a supergraph from its text. One of `projectFrom` subgraphs or more is planned on in parts.
 *
 * @throws StartError SUPERGRAPH_INVALID, or one of those of `refuseUnenforced`.
 */
export function readSnapshot(sdl: string, enforcement: Enforcement, projectFrom = manySubgraphs): Snapshot {
  const document = attempt(() => parse(sdl, { noLocation: true }));
  const links = readLinks(document);
  const types = readTypes(document);
  const pairwise = readPairwiseFields(links, types);
  refuseUnenforced(document, links, pairwise, enforcement);
  const { apiSchema, subgraphs, planning } = build(document, links, types, projectFrom);
  const access = readAccessRules(document, links, types);
  const owners = readFieldOwners(document, links, types);
  return Object.freeze({
    id: createHash('sha256').update(sdl).digest('hex'),
    sdl,
    apiSchema,
    subgraphs,
    types,
    access,
    pairwise,
    singleQuestions: readSingleQuestions(links, types),
    identifierScalars: readIdentifierScalars(document, links, types),
    subjects: readSubjects(document, links, types, access),
    owners,
    registers: readRegisters(links, types, owners),
    collectors: readCollectors(links, types, owners),
    filled: readFilledFields(links, types),
    overrideLabels: readOverrideLabels(links, types),
    listSizes: readListSizes(links, types),
    innerNames: readInnerNames(links, types),
    planning,
  });
}

function build(document: DocumentNode, links: Links, types: TypeTable, projectFrom: number) {
  const { document: mended, standIns } = withStandIns(document, links, types);
  const { copy, ...rest } = buildMended(mended, links);
  // What stands in for other fields is the planner's alone: clients see the supergraph as it was written.
  const { apiSchema, subgraphs } = mended === document ? rest : attempt(() => buildSeen(document));
  const on = plansOn(copy, links, types, subgraphs.length >= projectFrom);
  return { apiSchema, subgraphs, planning: { standIns, on } };
}

/** A key that the planner should not see may yet be what gives an external field its use: then it stays. */
function buildMended(document: DocumentNode, links: Links) {
  const mended = withoutRedundantKeys(document, links);
  if (mended === document) return attempt(() => buildCopy(document));
  try {
    return buildCopy(mended);
  } catch {
    return attempt(() => buildCopy(document));
  }
}

function buildCopy(document: DocumentNode) {
  const { input, ...rest } = buildSupergraph(document);
  return { ...rest, copy: { document, input } };
}

function attempt<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(
      'SUPERGRAPH_INVALID',
      `A Federation 2 supergraph was expected, as "npm run compose" or rover writes it: ${reason}`,
      { cause },
    );
  }
}
