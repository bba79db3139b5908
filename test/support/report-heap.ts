import process from 'node:process';

/**
 * Loaded into a process before everything else (`--import`, with `--expose-gc`): tells its parent, when asked, how much
 * of its heap is in use once all garbage is collected.
 */
process.on('message', (message: { readonly type?: string }) => {
  if (message.type !== 'heap') return;
  // What a first collection finalizes, only a second one frees.
  gc!();
  setImmediate(() => {
    gc!();
    process.send!({ type: 'heap', bytes: process.memoryUsage().heapUsed });
  });
});
// Listening alone must not keep the process from ending.
process.channel?.unref();
