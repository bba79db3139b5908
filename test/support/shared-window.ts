import { askBroker } from './broker.ts';
import type { RunningWindow } from './start-window.ts';

export type SharedWindow = Pick<RunningWindow, 'origin' | 'data'>;

/** The one window of the run: what a test does there, others see. Its agencies and its gateway stay as they are. */
export async function sharedWindow(): Promise<SharedWindow> {
  return (await askBroker('window')) as SharedWindow;
}
