import type { Trouble } from './tcp-proxy.ts';

/** A bad line to an agency, or a bad agency: what it does, the code that explains it, and the agency's state. */
export type NamedTrouble = readonly [does: string, trouble: Trouble, code: string, state: string];

const lie = (body: string): Trouble => ({
  kind: 'lie',
  bytes: `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
});

export const troubles: readonly NamedTrouble[] = [
  ['hangs', { kind: 'hang' }, 'SUBGRAPH_REQUEST_TIMEOUT', 'TIMEOUT'],
  ['hangs up', { kind: 'refuse' }, 'SUBGRAPH_CONNECTION_LOST', 'UNAVAILABLE'],
  ['answers too late', { kind: 'delay', milliseconds: 600_000 }, 'SUBGRAPH_REQUEST_TIMEOUT', 'TIMEOUT'],
  ['drips', { kind: 'drip', milliseconds: 5 }, 'SUBGRAPH_REQUEST_TIMEOUT', 'TIMEOUT'],
  ['stops in the head', { kind: 'stall', after: 20 }, 'SUBGRAPH_REQUEST_TIMEOUT', 'TIMEOUT'],
  ['stops in the middle of its answer', { kind: 'stall', after: 200 }, 'SUBGRAPH_REQUEST_TIMEOUT', 'TIMEOUT'],
  ['closes in the head', { kind: 'half-close', after: 20 }, 'SUBGRAPH_CONNECTION_LOST', 'UNAVAILABLE'],
  ['closes in the middle of its answer', { kind: 'half-close', after: 200 }, 'SUBGRAPH_CONNECTION_LOST', 'UNAVAILABLE'],
  ['resets in the head', { kind: 'reset', after: 20 }, 'SUBGRAPH_CONNECTION_LOST', 'UNAVAILABLE'],
  ['resets in the middle of its answer', { kind: 'reset', after: 200 }, 'SUBGRAPH_CONNECTION_LOST', 'UNAVAILABLE'],
  ['lies about what JSON is', lie('<html>'), 'SUBREQUEST_INVALID_JSON', 'UNAVAILABLE'],
  ['does not speak HTTP', { kind: 'lie', bytes: 'SSH-2.0-OpenSSH_9.9\r\n' }, 'SUBREQUEST_HTTP_ERROR', 'UNAVAILABLE'],
  [
    'says more than it announced',
    { kind: 'lie', bytes: 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 3\r\n\r\n{"data":{}}' },
    'SUBREQUEST_INVALID_JSON',
    'UNAVAILABLE',
  ],
];
