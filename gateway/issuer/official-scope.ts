/** Scopes that only officials have, signed in themselves or named by the back office of their agency. */
export function isOfficialScope(scope: string): boolean {
  return scope.startsWith('official:');
}
