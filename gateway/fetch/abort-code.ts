import type { EndSignal } from '../kernel/end-signal.ts';
import { GatewayError, type ErrorCode } from '../kernel/errors.ts';

/** Why a request ended early: GATEWAY_TIMEOUT when its budget was spent, REQUEST_ABORTED when the client left. */
export function abortCode({ reason }: EndSignal): ErrorCode {
  return reason instanceof GatewayError ? reason.code : 'REQUEST_ABORTED';
}
