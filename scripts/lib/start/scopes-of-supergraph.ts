import { readFileSync } from 'node:fs';
import { parse, visit } from 'graphql';
import { argument } from '../lint/directives.ts';

/** Every scope that the supergraph asks for somewhere, sorted: what the explorer asks for at sign-in. */
export function scopesOfSupergraph(file: string): string[] {
  const scopes = new Set<string>();
  visit(parse(readFileSync(file, 'utf8')), {
    Directive(node) {
      if (node.name.value !== 'requiresScopes') return;
      for (const scope of (argument(node, 'scopes') as string[][]).flat()) scopes.add(scope);
    },
  });
  return [...scopes].sort();
}
