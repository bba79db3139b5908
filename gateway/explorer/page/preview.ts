import { askGateway, readWhole, type Asker, type Operation } from './ask-gateway.ts';
import { isObject } from './loose.ts';
import type { TokenSource } from './send.ts';

/** What the gateway says an operation would do. */
export interface Preview {
  readonly fields: { readonly asked: number; readonly allowed: number; readonly denied: readonly DeniedField[] };
  readonly agencies: readonly string[];
  readonly people: Range;
  readonly ledgerLines: Range;
  readonly deferredParts: number;
  readonly isFilled: boolean;
}

export interface DeniedField {
  readonly coordinate: string;
  readonly code: string;
}

export interface Range {
  readonly least: number;
  /** Null: nobody knows. */
  readonly most: number | null;
}

export interface PreviewerOptions extends Asker {
  /** Of the GraphQL endpoint. */
  readonly endpoint: string;
  readonly session: Pick<TokenSource, 'accessToken'> | null;
}

/** `refused`: the gateway would refuse the operation. `later`: it cannot say now, or is away. */
export type Foretold = Preview | 'refused' | 'later';

export type Previewer = (operation: Operation) => Promise<Foretold>;

/** Asks the gateway what an operation would do. */
export function createPreviewer(options: PreviewerOptions): Previewer {
  return async (operation) => {
    const token = (await options.session?.accessToken()) ?? null;
    const came = await askGateway(options, `${options.endpoint}/preview`, operation, token);
    const answer = await readWhole(came, options.language());
    const extensions = 'extensions' in answer ? answer.extensions : null;
    if (isObject(extensions) && isObject(extensions['preview'])) return extensions['preview'] as unknown as Preview;
    return !(came instanceof Response) || isPassing(came.status, answer) ? 'later' : 'refused';
  };
}

/** What was too much for one moment may be possible in another. */
function isPassing(status: number, answer: object): boolean {
  return status === 429 || status >= 500 || JSON.stringify(answer).includes('"QUERY_PLANNING_TIMEOUT"');
}
