import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Dgram from 'node:dgram';
import type Dns from 'node:dns';
import type Net from 'node:net';

/**
 * Loaded into a process before everything else (`--import`): tells its parent each address outside of loopback
 * that it tries to reach, writes it into the file `OUTSIDE_LOG` if one is named, and lets it reach none.
 */
const require = createRequire(import.meta.url);
const net = require('node:net') as typeof Net;
const dns = require('node:dns') as typeof Dns;
const dgram = require('node:dgram') as typeof Dgram;

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

function refuseOutside(host: unknown): void {
  if (typeof host !== 'string' || loopback.test(host)) return;
  process.send?.({ type: 'outside', host });
  if (process.env['OUTSIDE_LOG'] !== undefined) appendFileSync(process.env['OUTSIDE_LOG'], `${host}\n`);
  throw new Error(`This process must not reach ${host}.`);
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function guarded(this: Net.Socket, ...args: unknown[]) {
  const [first] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === 'object' && first !== null) refuseOutside((first as { host?: unknown }).host);
  else refuseOutside(args[1]);
  return Reflect.apply(connect, this, args) as Net.Socket;
};

for (const resolver of [dns, dns.promises] as unknown as Record<string, (...args: unknown[]) => unknown>[]) {
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'resolveSrv']) {
    const original = resolver[name]!;
    resolver[name] = (...args) => {
      refuseOutside(args[0]);
      return Reflect.apply(original, resolver, args);
    };
  }
}

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function guarded(this: Dgram.Socket, ...args: unknown[]) {
  for (const arg of args.slice(1)) refuseOutside(arg);
  return Reflect.apply(send, this, args) as void;
} as typeof send;
