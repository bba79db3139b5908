const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Listens for the wish to stop: Ctrl-C, SIGTERM, or the terminal going away. Later ones are swallowed, because Ctrl-C
 * arrives twice under npm, once from the terminal and once from npm.
 *
 * @returns `asked`, which resolves at the first, and `ignore`, which stops listening
 */
export function listenForStop(): { readonly asked: Promise<'stop'>; ignore(): void } {
  const { promise, resolve } = Promise.withResolvers<'stop'>();
  const listener = () => resolve('stop');
  for (const signal of signals) process.on(signal, listener);
  return {
    asked: promise,
    ignore() {
      for (const signal of signals) process.off(signal, listener);
    },
  };
}
