import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { releaseMemory } from '../schema/shared/release-memory.ts';
import type { OpenGateway } from './open-gateway.ts';
import type { Telemetry } from './telemetry/telemetry.ts';

// Apollo's packages report to their maker unless this is set before they are loaded.
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
// GraphQL.js looks twice at everything where this says nothing.
process.env['NODE_ENV'] ??= 'production';
enableCompileCache();
// Each request runs most functions once: V8's own threshold, 3000 calls, leaves a gateway slow for its first minute.
setFlagsFromString('--invocation-count-for-turbofan=1000');

async function main(args: readonly string[]): Promise<void> {
  const { readConfig, readFlags, usage } = await import('./config/config.ts');
  const flags = readFlags(args);
  if (flags.help === true) return void process.stdout.write(usage);
  const config = readConfig({ file: flags.config, flags });

  const [{ createTelemetry }, { openGateway }] = await Promise.all([
    import('./telemetry/telemetry.ts'),
    import('./open-gateway.ts'),
  ]);
  const telemetry = createTelemetry(config.log);
  const gateway = await openGateway(config, telemetry);
  stopOnSignal(gateway, telemetry);
  await releaseMemory();
  telemetry.log.info({ url: gateway.url }, 'ready');
  process.send?.({ type: 'ready', url: gateway.url });
}

/** Ends the process once requests that run have finished: when it is told to, or when whoever started it is gone. */
function stopOnSignal(gateway: OpenGateway, { log, flush }: Telemetry): void {
  let stopping = false;
  const stop = (reason: string, exitCode: number) => {
    if (stopping) return;
    stopping = true;
    log.info({ reason }, 'stopping');
    void gateway
      .close()
      .then((finished) => log.info({ finished }, 'stopped'))
      .catch((err: unknown) => log.error({ err }, 'fault while stopping'))
      .finally(() => {
        flush();
        process.exit(exitCode);
      });
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal, 0));
  process.on('disconnect', () => stop('the parent process has gone', 0));
  process.on('unhandledRejection', (err) => log.error({ err }, 'fault: nobody waited for this'));
  process.on('uncaughtException', (err) => {
    log.error({ err }, 'fault: stopping');
    stop('a fault', 1);
  });
}

/** One line for the operator: what was expected, what was found, what to do. */
function explain(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  const known = typeof code === 'string' && /^[A-Z_]+$/.test(code);
  const line = String(message ?? error).replaceAll(/\s*\n\s*/g, ' ');
  return `gateway: ${known ? code : 'START_FAILED'}: ${line}\n`;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(explain(error), () => process.exit(1));
}
