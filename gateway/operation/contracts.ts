import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { assertValidSchema, buildSchema, type GraphQLSchema } from 'graphql';
import { StartError } from '../kernel/start-error.ts';
import { followFile } from './trusted/follow-file.ts';

/** The part of the schema that a client was registered for: its documents are valid by it, and it is all they are told of. */
export interface Contract {
  /** Of its text: another text is another contract. */
  readonly id: string;
  readonly schema: GraphQLSchema;
}

export interface Contracts {
  /** Null: the client has none, and is told of the whole schema. */
  of(client: string): Contract | null;
  close(): void;
}

export interface ContractsOptions {
  /** By client, the file of its schema; a changed file takes effect by itself. */
  readonly clients: Readonly<Record<string, { readonly schema: string }>>;
  /** Milliseconds between two looks at a file. */
  readonly interval?: number;
  /** Told when a changed file is no schema: the contract before goes on. */
  readonly onTrouble: (error: Error) => void;
}

/**
 * Opens the contracts of clients, and follows their files.
 *
 * @throws StartError CONTRACT_UNREADABLE or CONTRACT_INVALID, naming the file
 */
export async function openContracts({ clients, interval = 2_000, onTrouble }: ContractsOptions): Promise<Contracts> {
  const contracts = new Map<string, Contract>();
  const closers = await Promise.all(
    Object.entries(clients).map(async ([client, { schema: file }]) => {
      contracts.set(client, readContract(file, await readText(file)));
      const onText = (text: string) => void contracts.set(client, readContract(file, text));
      return followFile({ path: file, interval, onText, onTrouble });
    }),
  );
  return {
    of: (client) => contracts.get(client) ?? null,
    close: () => {
      for (const close of closers) close();
    },
  };
}

/** What the gateway adds to every schema that it serves. */
const defer = 'directive @defer(label: String, if: Boolean! = true) on FRAGMENT_SPREAD | INLINE_FRAGMENT';

function readContract(file: string, text: string): Contract {
  try {
    const schema = buildSchema(`${text}\n${defer}`);
    assertValidSchema(schema);
    return { id: createHash('sha256').update(text).digest('hex'), schema };
  } catch (cause) {
    const { message } = cause as Error;
    throw new StartError('CONTRACT_INVALID', `${file} is no schema of a client: ${message}`, { cause });
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
    const advice = 'Write it with npm run compose, or take the client out of contracts.clients.';
    throw new StartError('CONTRACT_UNREADABLE', `The contract ${file} cannot be read (${code}). ${advice}`, { cause });
  }
}
