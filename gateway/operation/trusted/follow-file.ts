import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';

export interface FollowedFile {
  readonly path: string;
  /** Milliseconds between two looks at the file. */
  readonly interval: number;
  /** Handed the text whenever the file has changed; what it throws goes to `onTrouble`. */
  readonly onText: (text: string) => void;
  readonly onTrouble: (error: Error) => void;
}

/**
 * Looks at a file from time to time and reads it when it has changed. A look follows links, so it sees a new file
 * renamed over the old one, and the link that Kubernetes swaps in a folder above. Keeps no process alive.
 *
 * @returns ends it
 */
export function followFile({ path, interval, onText, onTrouble }: FollowedFile): () => void {
  let reading = Promise.resolve();
  let closed = false;
  const read = async () => {
    try {
      const text = await readFile(path, 'utf8');
      if (!closed) onText(text);
    } catch (error) {
      if (!closed) onTrouble(error as Error);
    }
  };
  const look = () => void (reading = reading.then(read));
  watchFile(path, { interval, persistent: false }, look);
  return () => {
    closed = true;
    unwatchFile(path, look);
  };
}
