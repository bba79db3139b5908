import { type CallKeys, CallSigner } from '../../schema/grant/call-signer.ts';
import { writeGrantPart } from '../../schema/grant/write-grant.ts';
import { anonymous } from '../kernel/caller.ts';

/** For an agency to answer, in milliseconds. */
const deadline = 5_000;

/** An agency that countersigns, where it does, and the keys shared with it. */
export interface Witness {
  readonly name: string;
  /** Of the agency, without a path: `http://10.20.0.4:8080`. */
  readonly origin: string;
  readonly keys: CallKeys;
}

/** The gateway itself asks, on behalf of nobody. */
const who = writeGrantPart({ ...anonymous, scopes: [], purpose: null, case: null, rights: [], language: 'en' });

/**
 * Asks an agency, by a signed call, in its part as a witness.
 *
 * @throws Error with what it answered, when that is not 200
 */
export async function askWitness(
  { name, origin, keys }: Witness,
  path: string,
  question: object,
): Promise<Readonly<Record<string, unknown>>> {
  const url = new URL(path, origin);
  const body = JSON.stringify(question);
  const grant = `${who}.${writeGrantPart({ to: name, coordinates: [] })}`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...pairs(new CallSigner(keys, url, Date.now).headers(grant, body)), 'content-type': 'application/json' },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(deadline),
  });
  const answer = (await response.json()) as Readonly<Record<string, unknown>>;
  if (response.ok) return answer;
  throw new Error(`${path} answered ${response.status} ${JSON.stringify(answer['faults'] ?? answer['last'] ?? null)}`);
}

function pairs(headers: readonly string[]): Record<string, string> {
  const names = headers.filter((_, at) => at % 2 === 0);
  return Object.fromEntries(names.map((name, at) => [name, headers[2 * at + 1]!]));
}
