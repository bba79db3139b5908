import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createCache } from '../../cache/cache.ts';
import { GatewayError } from '../../kernel/errors.ts';
import { StartError } from '../../kernel/start-error.ts';
import { followFile } from './follow-file.ts';
import { readManifest, type Manifest } from './read-manifest.ts';

/** A document as a request names it. */
export interface AskedDocument {
  /** Whose lists count: the client, and what an anonymous one says it is. */
  readonly clients: readonly string[];
  /** Null: the request names its document by id. */
  readonly query: string | null;
  readonly id: string | null;
}

export interface TrustedDocuments {
  /**
   * The text of the document that a request asks for: its own, or that of its id. Null: the id is in no list of the
   * client, which may send other documents too.
   *
   * @throws GatewayError PERSISTED_QUERY_NOT_IN_LIST or QUERY_NOT_IN_SAFELIST where only listed documents are taken
   */
  resolve(asked: AskedDocument): string | null;
  /** Every document of every list, each once. */
  texts(): readonly string[];
  /** Hears of each list that has changed. */
  onChange(listener: () => void): void;
  close(): void;
}

export interface TrustedDocumentsOptions {
  /** By client; `anonymous` for those without a token. */
  readonly clients: Readonly<Record<string, { readonly manifest: string; readonly require: boolean }>>;
  /** Whether clients without a list are refused. */
  readonly requireForAll: boolean;
  /** Milliseconds between two looks at a manifest. */
  readonly interval?: number;
  /** Told once of each document that a client with a list sends although it is not listed: the id, or the hash. */
  readonly onUnknown: (unknown: { readonly client: string; readonly document: string }) => void;
  /** Told when a changed manifest cannot be read: the one before goes on. */
  readonly onTrouble: (error: Error) => void;
}

interface List {
  readonly require: boolean;
  documents: Manifest;
  texts: ReadonlySet<string>;
}

/**
 * Opens the lists of documents that clients may send, and follows their files.
 *
 * @throws StartError TRUSTED_DOCUMENTS_UNREADABLE or TRUSTED_DOCUMENTS_INVALID, naming the file
 */
export async function openTrustedDocuments(options: TrustedDocumentsOptions): Promise<TrustedDocuments> {
  const { clients, requireForAll, interval = 2_000, onUnknown, onTrouble } = options;
  const listeners = new Set<() => void>();
  const told = createCache<true>({ maxEntries: 1_000 });
  const opened = await Promise.all(
    Object.entries(clients).map(async ([client, { manifest, require }]) => {
      const list: List = { require, ...read(manifest, await readStart(manifest)) };
      const onText = (text: string) => {
        Object.assign(list, read(manifest, text));
        for (const listener of listeners) listener();
      };
      return { client, list, close: followFile({ path: manifest, interval, onText, onTrouble }) };
    }),
  );
  const lists = new Map(opened.map(({ client, list }) => [client, list]));

  function tell(client: string, document: string): void {
    told.getOrMake(`${client} ${document}`, () => {
      onUnknown({ client, document });
      return true;
    });
  }

  return {
    resolve({ clients: names, query, id }) {
      const own = names.flatMap((name) => lists.get(name) ?? []);
      const required = own.length === 0 ? requireForAll : own.some((list) => list.require);
      const client = names.at(-1) ?? 'unknown';
      if (query === null) {
        const text = id === null ? undefined : own.find(({ documents }) => documents.has(id))?.documents.get(id);
        if (text !== undefined) return text;
        if (own.length > 0) tell(client, String(id).slice(0, 100));
        if (required) throw new GatewayError('PERSISTED_QUERY_NOT_IN_LIST');
        return null;
      }
      if (own.some(({ texts }) => texts.has(query))) return query;
      if (own.length > 0) tell(client, createHash('sha256').update(query).digest('hex'));
      if (required) throw new GatewayError('QUERY_NOT_IN_SAFELIST');
      return query;
    },
    texts: () => [...new Set([...lists.values()].flatMap(({ texts }) => [...texts]))],
    onChange: (listener) => void listeners.add(listener),
    close: () => {
      for (const { close } of opened) close();
    },
  };
}

async function readStart(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
    const advice = 'Write it with the tool that builds the client, or take the client out of trustedDocuments.clients.';
    throw new StartError('TRUSTED_DOCUMENTS_UNREADABLE', `The manifest ${file} cannot be read (${code}). ${advice}`, {
      cause,
    });
  }
}

function read(file: string, text: string): Omit<List, 'require'> {
  try {
    const documents = readManifest(text);
    return { documents, texts: new Set(documents.values()) };
  } catch (cause) {
    const { message } = cause as Error;
    throw new StartError('TRUSTED_DOCUMENTS_INVALID', `${file} is no list of trusted documents: ${message}`, { cause });
  }
}
