import { openSharedState } from './cache/cache.ts';
import type { GatewayConfig } from './config/config.ts';
import { createThrottle, openHttp, persistedQueries } from './http/http.ts';
import type { EmitEvent } from './kernel/events.ts';
import { StartError } from './kernel/start-error.ts';
import { openAgencies, settingsOf } from './open-agencies.ts';
import { openLedgerOf } from './open-ledger.ts';
import { openQuarantine } from './quarantine/quarantine.ts';
import { openRightsOf } from './open-rights.ts';
import { openTrafficOf } from './open-traffic.ts';
import { createDocumentGate, openContracts, openTrustedDocuments } from './operation/operation.ts';
import { openSignIn } from './open-sign-in.ts';
import { createPipeline, type GenerationLimits } from './pipeline/pipeline.ts';
import { openSupergraph } from './supergraph/supergraph.ts';
import type { Telemetry } from './telemetry/telemetry.ts';
import type { OpenTraffic } from './traffic/traffic.ts';

export interface OpenGateway {
  /** Where people reach it, without a slash at the end. */
  readonly url: string;
  /** Lets requests that run finish, and lets go of everything. True: all finished within their grace. */
  close(): Promise<boolean>;
}

/**
 * Builds the rooms and hands each what it needs. The port is taken first, so that a taken one costs no work.
 *
 * @throws StartError or DatabaseError
 */
export async function openGateway(config: GatewayConfig, telemetry: Telemetry): Promise<OpenGateway> {
  const { log, metrics } = telemetry;
  let traffic: OpenTraffic | null = null; // it needs the rooms whose events it hears
  const emit: EmitEvent = (event) => {
    telemetry.emit(event);
    traffic?.count(event);
  };
  const report = (error: unknown) => log.error({ err: error }, 'fault');
  const file = config.supergraph.file ?? missingSupergraph();

  const http = await openHttp({ ...config.listen, ...config.request });
  const origin = config.listen.publicUrl?.replace(/\/+$/, '') ?? http.url;
  const [state, trusted, contracts, supergraph, ledger] = await Promise.all([
    openSharedState({ ...config.cache, onError: (err) => log.warn({ err }, 'shared state') }),
    openTrustedDocuments({
      ...config.trustedDocuments,
      onUnknown: (document) => log.warn(document, 'a document that is not in the list of its client'),
      onTrouble: (err) => log.error({ err }, 'a changed list of trusted documents is refused, the one before goes on'),
    }),
    openContracts({
      ...config.contracts,
      onTrouble: (err) => log.error({ err }, 'a changed contract of a client is refused, the one before goes on'),
    }),
    openSupergraph({
      source: { kind: 'file', file, watch: config.supergraph.watch },
      hasIssuer: config.identity !== null,
      hasPairwise: config.identity !== null,
      allowUnenforced: config.supergraph.allowUnenforced,
      emit,
    }),
    openLedgerOf(config, log),
  ]);
  const agencies = openAgencies(config, supergraph, emit, log);
  traffic = await openTrafficOf(config, { supergraph, ask: agencies.askUnseen, log });
  const { identify, recheck, endSessions, presentId, issuer, explorer } = await openSignIn({
    config,
    state,
    origin,
    supergraph,
    onError: report,
  });
  const quarantine = await openQuarantine({
    supergraph,
    ask: agencies.askUnseen,
    deadline: quarantineDeadline,
    kept: state.openRegister('quarantine'),
    onTrouble: (err) => tellOfQuarantine(log, err),
  });
  const ask = quarantine.guard(agencies.ask);
  const rights = openRightsOf(config, { supergraph, ask, presentId });
  const { gateway, validationRules } = createPipeline({
    supergraph,
    ask,
    presentId,
    recheck,
    rights,
    emit,
    ledger,
    limits: generationLimits(config.limits),
    trusted,
    contracts,
    warmUpTime: config.supergraph.warmUp,
    practiceTime,
    overrideLabels: config.supergraph.overrideLabels,
    mayMerge: (agency) => settingsOf(config, agency).merge,
  });
  const { enabled, timeToLive } = config.persistedQueries;
  await http.serve({
    gateway,
    validationRules,
    identify,
    introspection: config.introspection,
    persistedQueries: enabled ? persistedQueries(state.open('apq', { maxCharacters: 32_000_000 }), timeToLive) : null,
    gates: {
      throttle: createThrottle({ ...config.rateLimits, take: state.openLimiter('rate').take }),
      resolve: trusted.resolve,
      admit: createDocumentGate({ limits: config.limits, maxEntries: config.limits.operations }).admit,
    },
    maxAnswer: config.limits.answer,
    deadline: config.request.deadline,
    maxBody: config.request.maxBody,
    origins: config.cors.origins,
    metrics: config.metrics.enabled ? metrics : null,
    canWriteLedger: ledger === null ? null : ledger.isOpen,
    explorer,
    issuer: issuer?.handler ?? null,
    endSessions,
    emit,
    report,
  });
  issuer?.warmUp().catch(report);

  return {
    url: origin,
    async close() {
      const finished = await http.drain(config.shutdown);
      await traffic?.close();
      trusted.close();
      contracts.close();
      quarantine.close();
      await Promise.all([agencies.close(), issuer?.close(), state.close(), ledger?.close(), rights?.close()]);
      return finished;
    },
  };
}

/** Milliseconds; a large supergraph is served this much later, and plans its first operations as fast as later ones. */
const practiceTime = 800;

/** Milliseconds for the list of quarantines to come; a gateway that starts waits no longer for it. */
const quarantineDeadline = 3_000;

function tellOfQuarantine(log: Telemetry['log'], err: Error | null): void {
  if (err === null) log.info('the list of quarantines can be had again');
  else log.warn({ err }, 'the list of quarantines cannot be had; what it said last holds');
}

function generationLimits(limits: GatewayConfig['limits']): GenerationLimits {
  return {
    operation: limits,
    maxOperations: limits.operations,
    maxEvaluatedPlans: limits.evaluatedPlans,
    maxPlans: limits.plansPerOperation,
    pathsLimit: limits.paths,
    planningTime: limits.planningTime,
    maxWaiting: limits.planningQueue,
    fetches: limits.fetches,
    representations: limits.representations,
  };
}

function missingSupergraph(): never {
  throw new StartError(
    'SUPERGRAPH_NOT_NAMED',
    'No supergraph is named. Use --supergraph FILE, or set supergraph.file.',
  );
}
