import { ToolError } from '../../tool-error.ts';
import type { Comparison } from './comparison.ts';

/** What the floor may cost at most, against the stock gateway. */
const bounds = { heavy: 1 / 10, small: 1 / 8 } as const;

/**
 * A floor that is not low shows nothing, neither of gateways nor of the machine.
 *
 * @throws {ToolError} when the floor costs more of the stock gateway's processor time than it may
 */
export function refuseLooseFloor(comparison: Comparison): void {
  for (const workload of ['heavy', 'small'] as const) {
    const { floor, apollo } = comparison[workload];
    if (floor === undefined || apollo === undefined || floor.cpuMs <= apollo.cpuMs * bounds[workload]) continue;
    const found = `${floor.cpuMs} ms of ${apollo.cpuMs} ms`;
    throw new ToolError(
      `The floor costs more than 1/${1 / bounds[workload]} of the stock gateway on ${workload}: ${found}.`,
    );
  }
}
