import { type AnswerReport, readAgencies, readErrors, readOrigins, type ReportedError } from './answer-report.ts';
import { askGateway, failure, readWhole, type Asker, type Operation } from './ask-gateway.ts';
import type { Language } from './language.ts';
import { isObject } from './loose.ts';
import { mergePart, type Merged } from './merge-part.ts';
import { readParts } from './read-parts.ts';
import { readStepUp } from './sign-in/step-up.ts';
import { bothLanguages } from './words.ts';

/** The world of the sender; the token is asked for anew with each request. */
export interface SenderOptions extends Asker {
  readonly endpoint: string;
  /** Null where nobody can sign in. */
  readonly session: TokenSource | null;
  /** Told of every answer to an operation of the user's own, part by part, and of a schema that could not be read. */
  readonly onReport: (report: AnswerReport) => void;
  /** A clock in milliseconds. */
  readonly now?: () => number;
}

/** Who is signed in. */
export interface TokenSource {
  readonly accessToken: () => Promise<string | null>;
  /** Called when the gateway did not accept the token: the session may have been ended elsewhere. */
  readonly renew: () => Promise<void>;
}

/** Headers as they stand in GraphiQL's editor for them. */
export interface EditedHeaders {
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Makes GraphiQL's fetcher. It never rejects: a request that failed is answered by a GraphQL error of our own. An answer
 * in parts is given anew with each part, whole as far as it has come.
 */
export function createSender(options: SenderOptions) {
  const { session, language, endpoint, onReport, now = () => performance.now() } = options;

  function teller({ operationName }: Operation, token: string | null): Tell {
    const start = now();
    return (answer, parts, hasNext) => {
      const errors = readErrors(answer, bothLanguages('errorWithoutText'));
      const milliseconds = Math.round(now() - start);
      const [agencies, origins] = [readAgencies(answer), readOrigins(answer)];
      const isOwn = operationName !== 'IntrospectionQuery' || errors.length > 0;
      if (isOwn) onReport({ milliseconds, errors, agencies, origins, parts, hasNext, stepUp: readStepUp(answer) });
      if (!hasNext && token !== null && errors.some(isUnauthenticated)) void session?.renew();
      return forReading(answer);
    };
  }

  return async function send(operation: Operation, edited: EditedHeaders = {}): Promise<object> {
    const token = (await session?.accessToken()) ?? null;
    const tell = teller(operation, token);
    const came = await askGateway(options, endpoint, operation, token, {
      ...wishes(operation),
      ...readHeaders(edited),
    });
    if (came instanceof Response && isInParts(came)) return follow(came, tell, language);
    return tell(await readWhole(came, language()), 1, false);
  };
}

/** Reports on what has come of an answer, and gives it as people read it. */
type Tell = (answer: object, parts: number, hasNext: boolean) => object;

async function* follow(response: Response, tell: Tell, language: () => Language): AsyncGenerator<object, void> {
  let answer: Merged = {};
  let parts = 0;
  let hasNext = true;
  try {
    for await (const part of readParts(response)) {
      hasNext = isObject(part) && part['hasNext'] === true;
      answer = parts === 0 ? firstOf(part) : mergePart(answer, part);
      parts += 1;
      yield tell(answer, parts, hasNext);
    }
  } catch {
    // Told below: the last part has not come.
  }
  if (!hasNext) return;
  const { errors } = failure('answerCutOff', language());
  yield tell({ ...answer, errors: [...(answer.errors ?? []), ...errors] }, parts, false);
}

function isUnauthenticated({ code }: ReportedError): boolean {
  return code === 'UNAUTHENTICATED';
}

/** Where things come from is asked for always; parts, by an operation that puts something off. */
function wishes({ query }: Operation): Record<string, string> {
  const accept = 'multipart/mixed;deferSpec=20220824, application/graphql-response+json, application/json';
  return { 'x-panjereh-provenance': 'true', ...(/@defer\b/.test(query) ? { accept } : {}) };
}

function readHeaders({ headers = {} }: EditedHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function isInParts({ headers }: Response): boolean {
  return headers.get('content-type')?.toLowerCase().startsWith('multipart/mixed') ?? false;
}

function firstOf(part: unknown): Merged {
  const { hasNext: _, ...answer } = isObject(part) ? part : {};
  return answer;
}

/**
 * The answer as people read it: what they look for on top, and without what stands in the report as a table. Errors are
 * in the report as well.
 */
function forReading(answer: object): object {
  const { data, extensions, ...rest } = answer as Merged;
  const { provenance: _, ...told } = extensions ?? {};
  return {
    ...('data' in answer ? { data } : {}),
    ...rest,
    ...(Object.keys(told).length === 0 ? {} : { extensions: told }),
  };
}
