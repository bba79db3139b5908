import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { print, validate } from 'graphql';
import { practise } from '../../../../gateway/plan/plan.ts';
import { practiceOperations } from '../../../../gateway/plan/practice-operations.ts';
import { readSnapshot } from '../../../../gateway/supergraph/snapshot.ts';
import { projectFolder } from '../../../../scripts/lib/project-folder.ts';

const supergraph = readFileSync(join(projectFolder, 'schema/supergraph.graphql'), 'utf8');
const enforcement = { hasIssuer: true, hasPairwise: true, allowUnenforced: [] };
const whole = readSnapshot(supergraph, enforcement);
const parts = readSnapshot(supergraph, enforcement, 1);
const limits = { fetches: 100, maxEvaluatedPlans: 1_000, pathsLimit: 10_000 };

describe('practising to plan', () => {
  it('uses valid operations, each another one, over several agencies', () => {
    const documents = [...practiceOperations(whole)];
    expect(documents.flatMap((document) => validate(whole.apiSchema, document))).toEqual([]);
    expect(new Set(documents.map((document) => print(document))).size).toBe(documents.length);
    expect(documents.length).toBeGreaterThan(3);
  });

  it('plans as many as it may on parts of the supergraph, and none on the whole', () => {
    const many = { most: 3, milliseconds: 60_000 };
    expect([practise(parts, limits, many), practise(whole, limits, many)]).toEqual([3, 0]);
  });

  it('ends when its time is over', () => {
    expect(practise(parts, limits, { most: 100, milliseconds: 0 })).toBe(0);
  });
});
