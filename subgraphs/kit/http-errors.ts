import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { AgencyError, type CommonErrorCode } from './errors.ts';
import type { Logger } from './logger.ts';

/** Answers what fails before GraphQL begins, in GraphQL's own shape. */
export function answerErrors(http: FastifyInstance, logger: Logger): void {
  http.setNotFoundHandler((_request, reply) => refuse(reply, 404, new AgencyError('NOT_FOUND')));
  http.setErrorHandler<FastifyError | AgencyError>((error, _request, reply) => {
    if (error instanceof AgencyError) return refuse(reply, 401, error);
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.unexpected(error);
    return refuse(reply, status, new AgencyError(codeOf(status)));
  });
}

/** Ends the request with one error; the sentence is Persian, since no grant says otherwise. */
export function refuse(reply: FastifyReply, status: number, { code, messages }: AgencyError): FastifyReply {
  return reply.code(status).send({ errors: [{ message: messages.fa, extensions: { code, messages } }] });
}

function codeOf(status: number): CommonErrorCode {
  if (status === 413) return 'BODY_TOO_LARGE';
  return status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
}
