import type { Check } from './check.ts';

/** `@classified(for:)`: the purpose of the request is one of those for which the field may be read. */
export const purpose: Check = (rule, { caller, purpose: given }) => {
  if (rule.purposes === null || (given !== null && rule.purposes.includes(given))) return null;
  return caller.kind === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN_PURPOSE';
};
