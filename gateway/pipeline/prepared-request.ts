import type { Work } from '../execute/execute.ts';
import type { RequestRights } from '../policy/policy.ts';
import type { Generation } from './generation.ts';

/** A request of which it is decided what may be asked for, and how. No agency has been asked. */
export interface PreparedRequest extends Pick<Work, 'operation' | 'variables' | 'verdict' | 'plan'> {
  readonly generation: Generation;
  readonly mandate: RequestRights;
}
