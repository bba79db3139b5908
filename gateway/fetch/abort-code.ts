import { GatewayError, type ErrorCode } from '../kernel/errors.ts';

/** Why a request ended early: GATEWAY_TIMEOUT when its budget was spent, REQUEST_ABORTED when the client left. */
export function abortCode({ reason }: AbortSignal): ErrorCode {
  return reason instanceof GatewayError ? reason.code : 'REQUEST_ABORTED';
}
