import type { Check } from './check.ts';

/** `@authenticated`: somebody has signed in. Source: https://specs.apollo.dev/authenticated/v0.1 */
export const authenticated: Check = (rule, { caller }) =>
  rule.authenticated && caller.kind === 'anonymous' ? 'UNAUTHENTICATED' : null;
