import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  breaks,
  isSmartBy,
  shortfalls,
  type SmartDefinition,
} from '../../../../../subgraphs/catalogue/rules/smart-service.ts';
import { type Stage, stageKinds } from '../../../../../subgraphs/catalogue/rules/stage.ts';
import { smartStages } from '../agency-file.ts';

const photograph = { id: 'photograph', label: { fa: 'عکس', en: 'Photograph' }, document: 'UPLOAD' } as const;

function codesOf(change: Partial<Stage>, kind: Stage['kind'] = 'PROCESSING') {
  const stages = smartStages.map((stage) => (stage.kind === kind ? { ...stage, ...change } : stage));
  return shortfalls({ stages, requirements: [], secure: true }).map(({ code }) => code);
}

describe('shortfalls', () => {
  it('finds nothing when every stage is online, without document and clerk, and the agency is secure', () => {
    expect(shortfalls({ stages: smartStages, requirements: [], secure: true })).toEqual([]);
  });

  it.each([
    [{ implemented: false }, 'PROCESSING', ['STAGE_NOT_IMPLEMENTED']],
    [{ channel: 'IN_PERSON' }, 'RECEIPT', ['RECEIPT_NOT_ONLINE']],
    [{ channel: 'POST' }, 'RECEIPT', ['RECEIPT_NOT_ONLINE']],
    [{ channel: 'IN_PERSON' }, 'DELIVERY', ['VISIT_NEEDED']],
    [{ channel: 'POST' }, 'DELIVERY', ['SENT_BY_POST']],
    [{ document: 'UPLOAD' }, 'RECEIPT', ['UPLOAD_NEEDED']],
    [{ document: 'PAPER' }, 'DELIVERY', ['PAPER_NEEDED']],
    [{ humanStep: true }, 'PROCESSING', ['HUMAN_STEP']],
  ] as const)('names %j in %s', (change, kind, codes) => {
    expect(codesOf(change, kind)).toEqual(codes);
  });

  it('does not call a service smart whose stages are not on record', () => {
    const found = shortfalls({ stages: [], requirements: [], secure: true });

    expect(found.map(({ code, stage }) => [code, stage])).toEqual(
      stageKinds.map((kind) => ['STAGE_NOT_RECORDED', kind]),
    );
    expect(isSmartBy('MINISTER', found)).toBe(false);
  });

  it('counts a document among the requirements', () => {
    const found = shortfalls({ stages: smartStages, requirements: [photograph], secure: true });

    expect(found).toEqual([{ code: 'UPLOAD_NEEDED', stage: null, requirement: photograph }]);
  });

  it('breaks only the bill by a clerk or by want of security', () => {
    const stages = smartStages.map((stage) => ({ ...stage, humanStep: true }));
    const found = shortfalls({ stages, requirements: [], secure: false });

    expect(isSmartBy('MINISTER', found)).toBe(true);
    expect(isSmartBy('BILL', found)).toBe(false);
  });
});

describe('isSmartBy', () => {
  const stage = fc.record({
    channel: fc.constantFrom('ONLINE' as const, 'POST' as const, 'IN_PERSON' as const),
    document: fc.constantFrom('NONE' as const, 'UPLOAD' as const, 'PAPER' as const),
    humanStep: fc.boolean(),
    implemented: fc.boolean(),
  });

  it('holds exactly when no reason counts under the definition, and the bill includes the minister', () => {
    fc.assert(
      fc.property(fc.array(stage, { minLength: 3, maxLength: 3 }), fc.boolean(), (given, secure) => {
        const stages = stageKinds.flatMap((kind, index) => (given[index] ? [{ kind, ...given[index] }] : []));
        const found = shortfalls({ stages, requirements: [], secure });
        const plain = (definition: SmartDefinition) =>
          stages.every(
            (each) =>
              each.implemented &&
              each.channel === 'ONLINE' &&
              each.document === 'NONE' &&
              (definition === 'MINISTER' || !each.humanStep),
          ) &&
          (definition === 'MINISTER' || secure);
        for (const definition of ['MINISTER', 'BILL'] as const) {
          expect(isSmartBy(definition, found)).toBe(plain(definition));
          expect(isSmartBy(definition, found)).toBe(found.every((shortfall) => !breaks(shortfall, definition)));
        }
        expect(isSmartBy('BILL', found) && !isSmartBy('MINISTER', found)).toBe(false);
      }),
    );
  });
});
