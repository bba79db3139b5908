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

export type Previewer = (operation: Operation) => Promise<Preview | null>;

/** Asks the gateway what an operation would do. Null where it does not say: it would refuse the operation, or is away. */
export function createPreviewer(options: PreviewerOptions): Previewer {
  return async (operation) => {
    const token = (await options.session?.accessToken()) ?? null;
    const came = await askGateway(options, `${options.endpoint}/preview`, operation, token);
    const answer = await readWhole(came, options.language());
    const extensions = 'extensions' in answer ? answer.extensions : null;
    return isObject(extensions) && isObject(extensions['preview'])
      ? (extensions['preview'] as unknown as Preview)
      : null;
  };
}
