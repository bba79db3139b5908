import { Kind, visit, type ASTNode, type StringValueNode } from 'graphql';
import type { LintRule, Problem } from '../lint-rule.ts';
import type { AgencySchema } from '../national-graph.ts';

/** egov.md rule 9. */
export const describedInTwoLanguages: LintRule = {
  name: 'described-in-two-languages',
  why: 'The schema is the manual: whoever reads a field in the explorer learns there what it means, in either language.',
  fix: 'Describe it: English sentences, a blank line, Persian sentences (with ی and ک).',
  *check(graph) {
    for (const agency of graph.agencies) yield* checkAgency(agency);
  },
};

type Described = ASTNode & { readonly name: { readonly value: string }; readonly description?: StringValueNode };

const described: ReadonlySet<string> = new Set([
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.DIRECTIVE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);

function checkAgency(agency: AgencySchema): Problem[] {
  const problems: Problem[] = [];
  visit(agency.document, {
    enter(node, _key, _parent, _path, ancestors) {
      if (!described.has(node.kind)) return;
      const found = whatIsWrong((node as Described).description?.value);
      if (found === null) return;
      problems.push({ agency: agency.name, coordinate: coordinate(node as Described, ancestors), found });
    },
  });
  return problems;
}

function whatIsWrong(description: string | undefined): string | null {
  if (description === undefined || description.trim() === '') return 'has no description.';
  const paragraphs = description.trim().split(/\n\s*\n/);
  const persian = paragraphs.findIndex(isPersian);
  if (persian === -1) return 'has no Persian description.';
  if (persian === 0) return 'has no English description before the Persian one.';
  if (!paragraphs.slice(persian).every(isPersian)) return 'returns to English after the Persian description.';
  return /[يك]/.test(description) ? 'is written with the Arabic letters ي or ك.' : null;
}

/** Whether two letters in five are Persian, terms in parentheses aside: each language may quote the other. */
function isPersian(paragraph: string): boolean {
  const text = paragraph.replaceAll(/\([^()]*\)/g, '');
  const persian = text.match(/[\u0600-\u06FF]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return persian > 0 && persian / (persian + latin) >= 0.4;
}

function coordinate(node: Described, ancestors: readonly (ASTNode | readonly ASTNode[])[]): string {
  const parents = ancestors.filter((each): each is Described => !Array.isArray(each) && 'name' in each);
  const own = node.name.value;
  const [outer, inner] = parents.map(({ name }) => name.value);
  if (node.kind === Kind.DIRECTIVE_DEFINITION) return `@${own}`;
  if (outer === undefined) return own;
  if (parents[0]?.kind === Kind.DIRECTIVE_DEFINITION) return `@${outer}(${own}:)`;
  return inner === undefined ? `${outer}.${own}` : `${outer}.${inner}(${own}:)`;
}
