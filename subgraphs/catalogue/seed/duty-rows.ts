import { approver } from '../duties/offices.ts';
import { firstHighUseList, madeUpRequests } from '../duties/first-high-use-list.ts';
import type { DutyTables } from '../duties/tables.ts';
import { secondList } from '../data/high-use.ts';
import { processes } from '../data/processes.ts';
import { stageKinds } from '../rules/stage.ts';
import { markedAsHighUse } from './service-rows.ts';

/** Lists of high-use services and versions of processes; rule sets and milestones are there since the migration. */
export function dutyRows() {
  const { list, entries } = firstHighUseList(markedAsHighUse());
  const { id, openedAt } = secondList;
  const second = { id, version: 2, opened_at: openedAt, final_at: null, notified_at: null, origin: 'SEEDED' as const };
  return {
    high_use_list: [list, second],
    high_use_entry: [...entries],
    high_use_proposal: secondList.proposals.map(proposalRow),
    service_process: processes.map(processRow),
    process_stage: processes.flatMap(stageRows),
  } satisfies { [Table in keyof DutyTables]?: DutyTables[Table][] };
}

function proposalRow({ agency, service }: (typeof secondList.proposals)[number]): DutyTables['high_use_proposal'] {
  return {
    list_id: secondList.id,
    service_id: service,
    agency_id: agency,
    requests: madeUpRequests(service),
    counted_from: secondList.countedFrom,
    counted_until: secondList.countedUntil,
    proposed_at: secondList.proposedAt,
    origin: 'SEEDED',
  };
}

type Process = (typeof processes)[number];

function processRow({ id, service, reason, proposedBy, proposedAt, approved }: Process): DutyTables['service_process'] {
  return {
    id,
    service_id: service,
    version: 2,
    reason,
    proposed_by: proposedBy,
    proposed_at: proposedAt,
    approved_by: approved === undefined ? null : approver,
    approved_at: approved?.at ?? null,
    in_force_from: approved?.inForceFrom ?? null,
    origin: 'SEEDED',
  };
}

function stageRows({ id, stages }: Process): DutyTables['process_stage'][] {
  return stageKinds.map((kind) => {
    const { channel, document, humanStep, implemented } = stages[kind];
    return {
      process_id: id,
      kind,
      channel,
      document,
      human_step: Number(humanStep),
      implemented: Number(implemented),
    };
  });
}
