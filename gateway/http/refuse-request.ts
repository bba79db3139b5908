import type { FastifyError } from 'fastify';
import type { ErrorCode } from '../kernel/errors.ts';
import { GatewayError } from '../kernel/errors.ts';

const codes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'BAD_REQUEST',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BAD_REQUEST',
  FST_ERR_BAD_URL: 'BAD_REQUEST',
};

/** The error of ours that stands for one of Fastify's; undefined: an error of our own making, to be looked at. */
export function refusalOf(error: unknown): GatewayError | undefined {
  if (error instanceof GatewayError) return error;
  const { code, statusCode } = error as Partial<FastifyError>;
  const known = code !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined;
  if (known !== undefined) return new GatewayError(known);
  const clientsFault = statusCode !== undefined && statusCode >= 400 && statusCode < 500;
  return clientsFault ? new GatewayError('BAD_REQUEST') : undefined;
}
