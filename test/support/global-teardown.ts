import { stopBroker } from './broker.ts';
import { removeStore } from './run-store.ts';

/** Jest calls this once, after the last test file. */
// oxlint-disable-next-line import/no-default-export -- jest takes the default export
export default async function globalTeardown(): Promise<void> {
  await stopBroker();
  removeStore();
}
