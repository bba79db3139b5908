import { startBroker } from './broker.ts';
import { openStore } from './run-store.ts';

/** Jest calls this once, before any test file. What a run has once starts only when a test asks for it. */
// oxlint-disable-next-line import/no-default-export -- jest takes the default export
export default async function globalSetup(): Promise<void> {
  openStore();
  await startBroker();
}
