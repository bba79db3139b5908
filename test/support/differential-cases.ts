import type { Fault, Mortal } from './differential-world.ts';

/** An operation by its number (`randomOperation`), with the fields that fail and the agencies that are dead. */
type TroubledCase = [operation: number, trouble: [faults: Fault[], dead: Mortal[]]];

/**
 * Cases in which gateway and monolith once differed, or that are easily got wrong: they run each time. `npm run soak`
 * prints what it finds in this form.
 */
export const found: { readonly healthy: readonly number[]; readonly troubled: readonly TroubledCase[] } = {
  healthy: [0, 1, 509129813],
  troubled: [
    [7, [[{ type: 'User', id: 'u0', field: 'level', how: 'null' }], ['ranks']]],
    [11, [[], ['comments', 'ranks']]],
  ],
};
