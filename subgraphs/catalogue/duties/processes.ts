import { randomUUID } from 'node:crypto';
import { requireFreeText } from '../../kit/free-text.ts';
import { addDays } from '../../kit/jalali.ts';
import type { CatalogueContext } from '../context.ts';
import type { ApproveServiceProcessInput, ProposeServiceProcessInput } from '../resolver-types.ts';
import { isSlug } from '../slug.ts';
import { stageKinds } from '../rules/stage.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import { approver, requireApprover, requireOfficial } from './offices.ts';
import { requireOwnService } from './own-service.ts';
import type { ServiceProcessRecord } from '../duty-records.ts';
import { approverOnly, noSuchProcess, processDecided, processOvertaken, unacceptable } from './refusals.ts';

interface Arguments<Input> {
  readonly input: Input;
  readonly idempotencyKey: string;
}

/** How far ahead a process may be approved for, in days. */
const longestAhead = 366;

/** @throws AgencyError FORBIDDEN, BAD_USER_INPUT */
export async function proposeServiceProcess(
  { input, idempotencyKey }: Arguments<ProposeServiceProcessInput>,
  { caller, registry, loaders }: CatalogueContext,
  now = new Date(),
): Promise<ServiceProcessRecord> {
  const { official, agency } = requireOfficial(caller);
  const service = await requireOwnService(input.service, agency, loaders);
  const reason = requireFreeText(input.reason, 'reason');
  requireAllStages(input.stages);
  const id = randomUUID();
  const process = {
    id,
    service_id: service.id,
    reason,
    proposed_by: agency,
    proposed_at: now.toISOString(),
    approved_by: null,
    approved_at: null,
    in_force_from: null,
    origin: 'OBSERVED' as const,
  };
  const stages = input.stages.map(({ kind, channel, document, humanStep, implemented }) => {
    return { process_id: id, kind, channel, document, human_step: Number(humanStep), implemented: Number(implemented) };
  });
  const request = { caller: official, key: idempotencyKey, input: { propose: input } };
  return read(await registry.processes.propose(request, { process, stages }), registry);
}

/** @throws AgencyError FORBIDDEN, BAD_USER_INPUT, PROCESS_DECIDED, PROCESS_OVERTAKEN */
export async function approveServiceProcess(
  { input, idempotencyKey }: Arguments<ApproveServiceProcessInput>,
  { caller, registry }: CatalogueContext,
  now = new Date(),
): Promise<ServiceProcessRecord> {
  const { official } = requireApprover(caller);
  const today = tehranDay(now.getTime());
  const inForceFrom = input.inForceFrom ?? today;
  if (inForceFrom < today || inForceFrom > addDays(today, longestAhead)) throw notAhead();
  const approval = { id: input.process, by: approver, at: now.toISOString(), inForceFrom };
  const request = { caller: official, key: idempotencyKey, input: { approve: input } };
  if (!isSlug(input.process)) throw noSuchProcess();
  const id = await registry.processes.approve(request, approval, (process, others) => {
    if (process === null) throw noSuchProcess();
    if (process.proposedBy === approver) throw approverOnly();
    if (process.approvedAt !== null) throw processDecided();
    if (others.some(({ version, approvedAt }) => approvedAt !== null && version > process.version)) {
      throw processOvertaken();
    }
  });
  return read(id, registry);
}

async function read(id: string, { processes }: CatalogueContext['registry']): Promise<ServiceProcessRecord> {
  return (await processes.find(id))!;
}

function requireAllStages(stages: ProposeServiceProcessInput['stages']): void {
  const given = stages.map(({ kind }) => kind);
  if (given.length === stageKinds.length && stageKinds.every((kind) => given.includes(kind))) return;
  throw unacceptable(
    'هر سه مرحلهٔ دریافت، پردازش و تحویل را، هر یک یک بار، بفرستید.',
    'Send all three stages, receipt, processing and delivery, each once.',
  );
}

function notAhead() {
  return unacceptable(
    'روز آغاز باید از امروز تا یک سال بعد باشد؛ گذشته تغییر نمی‌کند.',
    'The first day must be from today to a year on; the past does not change.',
  );
}
