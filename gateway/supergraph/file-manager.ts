import { watch, type FSWatcher } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { StartError } from '../kernel/start-error.ts';
import type { SupergraphManager } from './supergraph-manager.ts';

/** Where the supergraph's file is, and how it is looked after. */
export interface FileManagerOptions {
  readonly file: string;
  /** Follow changes of the file; otherwise it is read once. */
  readonly watch: boolean;
  /** Milliseconds of quiet after a change before the file is read: writers often touch it several times. */
  readonly quiet?: number;
  /** Told when a changed file cannot be read; the supergraph before it goes on. */
  readonly onTrouble: (error: Error) => void;
}

/**
 * A supergraph in a file.
 *
 * Folders are watched, not the file: a new file is often renamed over the old one, and Kubernetes swaps a link in
 * the folder above. The folder of the link and the one it leads to are both watched, anew after each change.
 */
export function createFileManager({
  file,
  watch: follow,
  quiet = 50,
  onTrouble,
}: FileManagerOptions): SupergraphManager {
  const path = resolve(file);
  return {
    async initialize({ update }) {
      const supergraphSdl = await readSupergraph(path);
      if (!follow) return { supergraphSdl };
      let known = supergraphSdl;
      let trouble: string | null = null; // told once: with the log in the same folder, telling would touch it again
      let timer: NodeJS.Timeout | undefined;
      let watchers: readonly FSWatcher[] = [];
      let reading = Promise.resolve();
      let closed = false;

      async function reread(): Promise<void> {
        try {
          const text = await readSupergraph(path);
          trouble = null;
          if (closed || text === known) return;
          known = text;
          update(text);
        } catch (error) {
          const { message } = error as Error;
          if (!closed && message !== trouble) onTrouble(error as Error);
          trouble = message;
        } finally {
          await rewatch();
        }
      }

      function touched(): void {
        clearTimeout(timer);
        if (!closed) timer = setTimeout(readNext, quiet);
      }

      /** One reading after the other: a slow one must not bring back an older text. */
      function readNext(): void {
        reading = reading.then(reread);
      }

      /** New watchers are set before the old ones go, so that no change falls between. */
      async function rewatch(): Promise<void> {
        const folders = await foldersOf(path);
        if (closed) return;
        const before = watchers;
        watchers = folders.flatMap((folder) => watchFolder(folder, touched, onTrouble));
        for (const watcher of before) watcher.close();
      }

      await rewatch();
      readNext(); // for a change between the first reading and the first watcher
      return {
        supergraphSdl,
        async cleanup() {
          closed = true;
          clearTimeout(timer);
          for (const watcher of watchers) watcher.close();
          await reading;
        },
      };
    },
  };
}

async function readSupergraph(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
    throw new StartError(
      'SUPERGRAPH_UNREADABLE',
      `The supergraph file ${path} cannot be read (${code}). Write it with "npm run compose", or name another with --supergraph FILE.`,
      { cause },
    );
  }
}

async function foldersOf(path: string): Promise<readonly string[]> {
  const target = await realpath(path).catch(() => path);
  return [...new Set([dirname(path), dirname(target)])];
}

function watchFolder(folder: string, touched: () => void, onTrouble: (error: Error) => void): FSWatcher[] {
  try {
    const watcher = watch(folder, touched);
    watcher.on('error', onTrouble);
    return [watcher];
  } catch (error) {
    onTrouble(error as Error); // the folder went away between two swaps: the other one brings the news
    return [];
  }
}
