import { canonicalJson, type Json } from '../../../schema/shared/ledger/canonical-json.ts';
import { connectionArguments, connectionOf } from '../../kit/connection.ts';
import { AgencyError } from '../../kit/errors.ts';
import { requirePeriod } from '../report/period.ts';
import { sealedText } from '../report/sealed-snapshot.ts';
import type {
  ComplianceReportResolvers,
  ComplianceSnapshotResolvers,
  QueryResolvers,
  ReportDutyFiguresResolvers,
  ReportMoveResolvers,
} from '../resolver-types.ts';
import { type ConnectionReason, connectionReasons } from '../rules/connection-reason.ts';
import { findObligation } from './query.ts';

/** Characters of one part: far below what the gateway takes from an agency, in whatever script. */
const partSize = 500_000;

export const reportQueryResolvers: Pick<QueryResolvers, 'complianceReport' | 'complianceSnapshot'> = {
  complianceReport: (_parent, period, { registry }) => registry.reports.report(requirePeriod(period)),
  complianceSnapshot: (_parent, period, { registry }) => registry.reports.snapshot(requirePeriod(period)),
};

export const complianceReportResolvers: ComplianceReportResolvers = {
  from: ({ period }) => period.from,
  to: ({ period }) => period.to,
  snapshotDigest: ({ snapshot }) => snapshot,
  start: ({ start }) => ({ ...start, byStatus: [...start.byStatus] }),
  end: ({ end }) => ({ ...end, byStatus: [...end.byStatus] }),
  duties: ({ duties }) => [...duties],
  moves: ({ moves }, given) =>
    connectionOf(moves, connectionArguments(given, { default: 20 }), ({ agency }) => [agency]),
  document: (report) => canonicalJson(report as unknown as Json),
};

export const reportDutyFiguresResolvers: ReportDutyFiguresResolvers = {
  obligation: ({ obligation }, _given, { loaders }) => findObligation(obligation, loaders),
};

export const reportMoveResolvers: ReportMoveResolvers = {
  agency: ({ agency }, _given, { loaders }) => loaders.agency.load(agency),
  cleared: ({ cleared }) => cleared.map(inWords),
  arisen: ({ arisen }) => arisen.map(inWords),
};

export const complianceSnapshotResolvers: ComplianceSnapshotResolvers = {
  from: ({ snapshot }) => snapshot.from,
  to: ({ snapshot }) => snapshot.to,
  publicKey: ({ key }) => canonicalJson({ ...key }),
  rows: ({ snapshot }) => Object.values(snapshot.contents).reduce((sum, { rows }) => sum + rows, 0),
  parts: (sealed) => partsOf(sealedText(sealed)).length,
  part(sealed, { number, digest }) {
    if (digest !== null && digest !== undefined && digest !== sealed.digest) throw changed();
    return partsOf(sealedText(sealed))[number - 1] ?? null;
  },
};

/** Never between the two halves of a character: half of one does not survive the way. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + partSize;
    const cut = text.charCodeAt(end) >> 10 === 0x37 ? end + 1 : end; // 0xdc00 to 0xdfff: a second half
    parts.push(text.slice(start, cut));
    start = cut;
  }
  return parts;
}

function inWords(code: ConnectionReason) {
  const { condition, fa, en } = connectionReasons[code];
  return { code, condition, text: { fa, en } };
}

function changed(): AgencyError {
  return new AgencyError('SNAPSHOT_CHANGED', {
    fa: 'از زمان گرفتن بخش‌های پیشین، دادهٔ تازه‌ای ثبت شده است؛ همهٔ بخش‌ها را از نو بگیرید.',
    en: 'Something has been recorded since the earlier parts were fetched; fetch all parts anew.',
  });
}
