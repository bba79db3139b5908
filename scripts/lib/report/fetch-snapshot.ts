import type { Period } from '../../../subgraphs/catalogue/report/period.ts';
import { ToolError } from '../tool-error.ts';

const query = `query ($from: Date!, $to: Date!, $number: Int!, $digest: String) {
  complianceSnapshot(from: $from, to: $to) { digest parts part(number: $number, digest: $digest) }
}`;

interface Answer {
  readonly data?: { readonly complianceSnapshot?: Part | null } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly messages?: { readonly fa: string; readonly en: string } };
  }[];
}

interface Part {
  readonly digest: string;
  readonly parts: number;
  readonly part: string | null;
}

/**
 * Fetches the sealed snapshot of a period from a gateway, part by part.
 *
 * @throws ToolError with what the gateway says
 */
export async function fetchSnapshot(gateway: string, period: Period): Promise<string> {
  const first = await fetchPart(gateway, { ...period, number: 1 });
  const parts = [first.part ?? ''];
  for (let number = 2; number <= first.parts; number += 1) {
    const { part } = await fetchPart(gateway, { ...period, number, digest: first.digest });
    parts.push(part ?? '');
  }
  return parts.join('');
}

async function fetchPart(gateway: string, variables: object): Promise<Part> {
  const { data, errors = [] } = await post(gateway, JSON.stringify({ query, variables }));
  const found = data?.complianceSnapshot;
  if (found?.part) return found;
  const [error] = errors;
  const { fa = null, en = error?.message } = error?.extensions?.messages ?? {};
  throw new ToolError(`The gateway gave no snapshot: ${en ?? 'no reason given'} (${error?.extensions?.code})`, fa);
}

async function post(gateway: string, body: string): Promise<Answer> {
  const url = `${gateway.replace(/\/$/, '')}/graphql`;
  try {
    const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
    const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(60_000) });
    return (await response.json()) as Answer;
  } catch {
    throw new ToolError(
      `No gateway answers at ${url}; start it with npm start, name another with --gateway, or give --snapshot FILE.`,
      `در ${url} دروازه‌ای پاسخ نمی‌دهد؛ آن را با npm start راه بیندازید، یا --gateway یا --snapshot بدهید.`,
    );
  }
}
