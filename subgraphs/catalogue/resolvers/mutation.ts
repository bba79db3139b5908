import { finaliseHighUse, notifyHighUse, beginHighUseList, proposeHighUse } from '../duties/high-use.ts';
import { approveServiceProcess, proposeServiceProcess } from '../duties/processes.ts';
import type { MutationResolvers } from '../resolver-types.ts';
import { readBatch } from '../traffic/read-batch.ts';

export const mutationResolvers: MutationResolvers = {
  beginHighUseList: (_parent, given, context) => beginHighUseList(given, context),
  proposeHighUse: (_parent, given, context) => proposeHighUse(given, context),
  finaliseHighUse: (_parent, given, context) => finaliseHighUse(given, context),
  notifyHighUse: (_parent, given, context) => notifyHighUse(given, context),
  proposeServiceProcess: (_parent, given, context) => proposeServiceProcess(given, context),
  approveServiceProcess: (_parent, given, context) => approveServiceProcess(given, context),
  recordTraffic: async (_parent, { input, idempotencyKey }, { registry }) => {
    const batch = readBatch(input, idempotencyKey);
    return { sequence: batch.sequence, isNew: await registry.takeBatch(batch) };
  },
};
