import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { readGuardedAgencies } from '../country/agencies.ts';
import { createCountry } from '../country/country.ts';
import { MessageReader } from '../wire/message-reader.ts';
import { wholeBody } from '../wire/whole-body.ts';
import { createAgency, type AnswerRequest } from './create-agency.ts';
import { Recordings } from './recordings.ts';

/**
 * All agencies of the benchmark in one process. What is asked for the first time is answered by a subgraph and
 * recorded; from then on the recording is sent as it stands. `{ type: 'counts' }` tells how often each happened.
 */
const counts = { requests: 0, recorded: 0 };

function serveAgency(answer: AnswerRequest): (socket: Socket) => void {
  const recordings = new Recordings();
  return (socket) => {
    const reader = new MessageReader((_head, pieces) => {
      counts.requests += 1;
      const body = wholeBody(pieces);
      const known = recordings.find(body);
      if (known === undefined) void record(socket, recordings, Buffer.from(body), answer);
      else socket.write(known);
    });
    socket.setNoDelay(true);
    socket.on('data', (piece: Buffer) => reader.push(piece));
    socket.on('error', () => socket.destroy()); // a gateway that went away
  };
}

async function record(socket: Socket, recordings: Recordings, body: Buffer, answer: AnswerRequest): Promise<void> {
  counts.recorded += 1;
  const text = await answer(body).catch((error: unknown) => JSON.stringify({ errors: [{ message: String(error) }] }));
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n`;
  const message = Buffer.from(head + text, 'utf8');
  if (recordings.find(body) === undefined) recordings.add(body, message);
  socket.write(message);
}

const find = createCountry();
const addresses: Record<string, string> = {};
for (const agency of readGuardedAgencies()) {
  const server = createServer(serveAgency(createAgency(agency, find)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  addresses[agency.name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
process.on('message', () => process.send?.({ type: 'counts', ...counts }));
process.on('disconnect', () => process.exit());
process.send?.({ type: 'ready', addresses });
