import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What a bad line does to an agency's answers; bytes are counted from each connection's beginning. */
export type Trouble =
  | { readonly kind: 'none' }
  /** Takes connections and what is sent, and never says a thing. */
  | { readonly kind: 'hang' }
  /** Ends a connection as soon as something is sent. */
  | { readonly kind: 'refuse' }
  /** Holds answers back for so many milliseconds. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Lets a byte through every so many milliseconds. */
  | { readonly kind: 'drip'; readonly milliseconds: number }
  /** Lets so many bytes through, then closes its own side, resets the connection, or says nothing more. */
  | { readonly kind: 'half-close' | 'reset' | 'stall'; readonly after: number }
  /** Puts bytes of its own in the place of the answer. */
  | { readonly kind: 'lie'; readonly bytes: string };

/** A TCP proxy before a server on loopback. What goes wrong may be changed, for connections made from then on. */
export async function openTcpProxy(port: number, trouble: Trouble = { kind: 'none' }) {
  const sockets = new Set<Socket>();
  const proxy = { trouble };
  let connections = 0;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const server = createServer({ allowHalfOpen: true }, (near) => {
    connections += 1;
    const far = keep(connect(port, '127.0.0.1'));
    carry(proxy.trouble, keep(near), far);
    near.on('close', () => far.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    connections: () => connections,
    /** For connections made from now on; those that are open are cut. */
    become(next: Trouble): void {
      proxy.trouble = next;
      for (const socket of sockets) socket.destroy();
    },
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Passes questions on to the far end, and its answers back as well as the trouble allows. */
function carry(trouble: Trouble, near: Socket, far: Socket): void {
  if (trouble.kind === 'hang') return void near.resume();
  if (trouble.kind === 'refuse') return void near.once('data', () => near.destroy());
  if (trouble.kind === 'lie') return void near.once('data', () => near.end(trouble.bytes));
  near.pipe(far);
  switch (trouble.kind) {
    case 'none':
      return void far.pipe(near);
    case 'delay':
      return later(far, trouble.milliseconds, (chunk) => near.write(chunk));
    case 'drip':
      return drip(near, far, trouble.milliseconds);
    default:
      return cut(near, far, trouble);
  }
}

function later(far: Socket, milliseconds: number, then: (chunk: Buffer) => void): void {
  far.on('data', (chunk: Buffer) => {
    const timer = setTimeout(() => then(chunk), milliseconds);
    far.on('close', () => clearTimeout(timer));
  });
}

function drip(near: Socket, far: Socket, milliseconds: number): void {
  const waiting: number[] = [];
  far.on('data', (chunk: Buffer) => waiting.push(...chunk));
  const timer = setInterval(() => {
    const byte = waiting.shift();
    if (byte !== undefined) near.write(Buffer.of(byte));
  }, milliseconds);
  near.on('close', () => clearInterval(timer));
}

function cut(near: Socket, far: Socket, { kind, after }: Extract<Trouble, { readonly after: number }>): void {
  let left = after;
  far.on('data', (chunk: Buffer) => {
    if (left === 0) return;
    const part = chunk.subarray(0, left);
    left -= part.length;
    near.write(part, () => {
      if (left > 0 || kind === 'stall') return;
      if (kind === 'reset') near.resetAndDestroy();
      else near.end();
    });
  });
}
