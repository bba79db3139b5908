import type { FormattedExecutionResult } from 'graphql';

/**
 * The challenge of an answer that is nothing but refusals for want of a better sign-in; null for every other answer.
 *
 * The answer has data (null at each root field), so GraphQL over HTTP §6.4.2 wants a status of 2xx, and it keeps its
 * 200; a challenge may come with any status (RFC 9110 §11.6.1). Of several demands the highest level and the shortest age
 * are named: who meets them meets all.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9470#section-3
 */
export function stepUpChallenge({ data, errors = [] }: FormattedExecutionResult): string | null {
  if (errors.length === 0 || Object.values(data ?? {}).some((value) => value !== null)) return null;
  if (errors.some(({ extensions }) => extensions?.['code'] !== 'INSUFFICIENT_ASSURANCE')) return null;
  const levels = errors.map(({ extensions }) => Number(extensions?.['acr_values'])).filter(Number.isFinite);
  if (levels.length === 0) return null; // an agency's own refusal does not say what would be enough
  const ages = errors.map(({ extensions }) => extensions?.['max_age']).filter((age) => typeof age === 'number');
  const maxAge = ages.length === 0 ? '' : `, max_age=${Math.min(...ages)}`;
  return `Bearer realm="panjereh", error="insufficient_user_authentication", acr_values="${Math.max(...levels)}"${maxAge}`;
}
