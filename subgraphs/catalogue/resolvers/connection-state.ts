import { connectionArguments, connectionOf } from '../../kit/connection.ts';
import { evidenceText } from '../evidence-text.ts';
import { disclaimerOf, isMadeUp, originOf, statedBy } from '../made-up.ts';
import type {
  ConnectionStateResolvers,
  ConnectionEvidenceResolvers,
  ForeignAnswerResolvers,
  ServiceShareResolvers,
  EvidenceResolvers,
} from '../resolver-types.ts';
import { composes } from '../rules/conditions/composes.ts';
import { lastForeignAnswer } from '../rules/conditions/answers-others.ts';
import { openWindowIds } from '../rules/conditions/own-window-open.ts';
import { connectionReasons } from '../rules/connection-reason.ts';
import { type Evidence, newest } from '../rules/evidence.ts';
import { shareInForce } from '../rules/service-share.ts';
import { statusSince } from '../rules/status-since.ts';

export const connectionStateResolvers: ConnectionStateResolvers = {
  status: ({ assessment }) => assessment.status,
  asOf: ({ asOf }) => new Date(asOf).toISOString(),
  since: ({ file, asOf }) => {
    const since = statusSince(file, asOf);
    return since === null ? null : new Date(since).toISOString();
  },
  evidence: ({ file, asOf }) => ({ file, asOf }),
  reasons: ({ assessment }) =>
    assessment.reasons.map((code) => {
      const { condition, fa, en } = connectionReasons[code];
      return { code, condition, text: { fa, en } };
    }),
  origin: originOf,
  madeUp: isMadeUp,
  statedBy,
  disclaimer: disclaimerOf,
};

export const connectionEvidenceResolvers: ConnectionEvidenceResolvers = {
  ownWindowOpen: ({ file, asOf }) => openWindowIds(file, asOf).length > 0,
  composes: ({ file, asOf }) => composes(file, asOf) === null,
  schemaVersion: ({ file, asOf }) => currentSchema(file.evidence, asOf),
  lastConformanceRun: ({ file, asOf }) => {
    const run = newest(file.evidence, asOf, 'CONFORMANCE_RUN');
    return run && { ...run, ofCurrentSchema: run.schemaVersion === currentSchema(file.evidence, asOf) };
  },
  lastForeignAnswer: ({ file, asOf }) => lastForeignAnswer(file.evidence, asOf),
  share: ({ file, asOf }) => shareInForce(file, asOf),
  records: ({ file, asOf }, given) => {
    const known = file.evidence.filter(({ at }) => Date.parse(at) <= asOf).toReversed();
    return connectionOf(known, connectionArguments(given, { default: 20 }), ({ at, id }) => [at, id]);
  },
};

export const foreignAnswerResolvers: ForeignAnswerResolvers = {
  caller: ({ callerId }, _given, { loaders }) => (callerId === null ? null : loaders.agency.load(callerId)),
};

export const serviceShareResolvers: ServiceShareResolvers = {
  share: ({ offered, base }) => (base === 0 ? null : offered / base),
  threshold: ({ obligation }) => obligation.threshold.numerator / obligation.threshold.denominator,
};

export const evidenceResolvers: EvidenceResolvers = {
  text: evidenceText,
  hasEffect: ({ kind }) => !['MEETING', 'DECLARATION', 'SYSTEM_CONNECTED', 'HOSTED'].includes(kind),
  madeUp: ({ origin, source }) => origin === 'SEEDED' && source === null,
};

function currentSchema(evidence: readonly Evidence[], asOf: number): string | null {
  return newest(evidence, asOf, 'COMPOSED', 'COMPOSITION_FAILED')?.schemaVersion ?? null;
}
