import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CallVerifier, PledgedCall } from './call-verifier.ts';
import type { Grant } from './grant.ts';

interface Admission {
  readonly pledged: PledgedCall;
  whole: boolean;
}

/**
 * Lets only the gateway's calls through, everybody to the health endpoints, and whoever asks for events to the
 * place where that is verified. A call is refused by its headers
 * before its body is read, and by its body before anything reads that as JSON.
 *
 * @returns the grant of a call that got through
 */
export function admitCalls(http: FastifyInstance, verifier: CallVerifier): (request: FastifyRequest) => Grant {
  const admissions = new WeakMap<FastifyRequest, Admission>();
  const settle = (request: FastifyRequest, body: Uint8Array) => {
    const admission = admissions.get(request);
    if (admission === undefined || admission.whole) return;
    verifier.verifyBody(admission.pledged, body);
    admission.whole = true;
  };
  http.addHook('onRequest', async (request) => {
    if (hasOwnGate(request)) return;
    const { method, url = '', headers } = request.raw;
    admissions.set(request, { pledged: verifier.verifyHead({ method: method ?? '', url, headers }), whole: false });
  });
  readBodies(http, settle);
  http.addHook('preValidation', async (request) => settle(request, nothing)); // a request without a body, too
  return (request) => {
    const admission = admissions.get(request);
    if (admission?.whole !== true) throw new TypeError('A call got past the gate unverified.');
    return admission.pledged.grant;
  };
}

function readBodies(http: FastifyInstance, settle: (request: FastifyRequest, body: Uint8Array) => void): void {
  const parseJson = http.getDefaultJsonParser('error', 'error');
  http.removeAllContentTypeParsers();
  http.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      settle(request, body);
    } catch (error) {
      return done(error as Error);
    }
    return parseJson(request, body.toString(), done);
  });
}

function hasOwnGate({ routeOptions: { url } }: FastifyRequest): boolean {
  return url === '/events' || url?.startsWith('/health/') === true;
}

const nothing = new Uint8Array();
