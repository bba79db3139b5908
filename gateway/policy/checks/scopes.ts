import type { Check } from './check.ts';

/**
 * `@requiresScopes`: the token carries all scopes of at least one group, for every application that holds here.
 * Who has not signed in is told to, since that is what comes first.
 *
 * Source: https://specs.apollo.dev/requiresScopes/v0.1
 */
export const scopes: Check = (rule, { caller }) => {
  const granted = rule.scopes.every((groups) =>
    groups.some((group) => group.every((scope) => caller.scopes.has(scope))),
  );
  if (granted) return null;
  return caller.kind === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN_SCOPE';
};
