import type { MutationResolvers } from '../resolver-types.ts';
import { readBatch } from '../traffic/read-batch.ts';

export const mutationResolvers: MutationResolvers = {
  recordTraffic: async (_parent, { input, idempotencyKey }, { registry }) => {
    const batch = readBatch(input, idempotencyKey);
    return { sequence: batch.sequence, isNew: await registry.takeBatch(batch) };
  },
};
