import { describe, expect, it } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import type { Purpose } from '../../../../schema/shared/purposes.ts';
import { anonymous, type Caller } from '../../../../gateway/kernel/caller.ts';
import { createOperations } from '../../../../gateway/operation/operation.ts';
import { createPolicy, standingOf } from '../../../../gateway/policy/policy.ts';
import { readSnapshot } from '../../../../gateway/supergraph/snapshot.ts';
import { classified, composeInline } from '../../../support/compose-inline.ts';

const snapshot = readSnapshot(
  composeInline({
    a: `${classified}
      type Query { me: Person @authenticated  open: Int }
      type Mutation { pay: Int @requiresAssurance(level: 2, maxAge: 300)  sign: Int @requiresAssurance(level: 3) }
      type Person {
        name: String @classified(as: "PERSONAL", for: ["SELF_SERVICE", "COURT"])
        file: String @requiresScopes(scopes: [["file"]]) @classified(as: "SENSITIVE", for: ["COURT"])
        notes: Notes
      }
      type Notes { one: Int @requiresAssurance(level: 2, maxAge: 300)  other: Int @requiresAssurance(level: 3, maxAge: 900) }`,
  }),
  { hasIssuer: true, hasPairwise: true, allowUnenforced: [] },
);
const signInAt = 1_700_000_000;

function open(secondsLater = 0) {
  const clock = { now: (signInAt + secondsLater) * 1000 };
  const operations = createOperations(snapshot, { maxEntries: 10 });
  const policy = createPolicy(snapshot, { maxEntries: 100, maxPlans: 16, now: () => clock.now });
  const judge = (text: string, who: Partial<Caller>, purpose?: Purpose) => {
    const document = parse(text);
    const operation = operations.find({ document, queryHash: text, operation: getOperationAST(document) ?? undefined });
    const standing = standingOf({ ...anonymous, kind: 'citizen', assurance: 2, authTime: signInAt, ...who });
    return policy.judge(operation, purpose === undefined ? standing : { ...standing, purpose });
  };
  const denial = (type: string, field: string, who: Partial<Caller>, purpose?: Purpose) => {
    const root = type === 'Person' ? `{ me { ${field} } }` : type === 'Mutation' ? `mutation { ${field} }` : '{ open }';
    return judge(root, who, purpose).denialOf(type, field, []);
  };
  return { clock, judge, denial };
}

describe('the purpose of a request', () => {
  const { denial } = open();

  it('is her own business for a citizen, and none for officials and clients without a basis', () => {
    expect(standingOf({ ...anonymous, kind: 'citizen' }).purpose).toBe('SELF_SERVICE');
    for (const kind of ['anonymous', 'official', 'client'] as const)
      expect(standingOf({ ...anonymous, kind }).purpose).toBeNull();
  });

  it('has to be one of those that a field lists', () => {
    expect(denial('Person', 'name', {})).toBeNull();
    expect(denial('Person', 'name', { kind: 'official' })?.code).toBe('FORBIDDEN_PURPOSE');
    expect(denial('Person', 'name', { kind: 'official' }, 'COURT')).toBeNull();
    expect(denial('Person', 'name', { kind: 'official' }, 'STATISTICS')?.code).toBe('FORBIDDEN_PURPOSE');
  });

  it('is told of last: first who asks, then by which right', () => {
    expect(denial('Person', 'name', { kind: 'anonymous' })?.code).toBe('UNAUTHENTICATED');
    expect(denial('Person', 'file', {})?.code).toBe('FORBIDDEN_SCOPE');
    expect(denial('Person', 'file', { scopes: new Set(['file']) })?.code).toBe('FORBIDDEN_PURPOSE');
  });
});

describe('the assurance of a sign-in', () => {
  it('has to reach the level, and says which one it is', () => {
    const { denial } = open();
    expect(denial('Mutation', 'sign', {})).toMatchObject({
      code: 'INSUFFICIENT_ASSURANCE',
      stepUp: { acr_values: '3' },
    });
    expect(denial('Mutation', 'sign', { assurance: 3 })).toBeNull();
    expect(denial('Mutation', 'sign', { kind: 'anonymous', assurance: 0 })?.code).toBe('UNAUTHENTICATED');
  });

  it('has to be fresh: of a sign-in at an unknown time nobody knows that', () => {
    expect(open(300).denial('Mutation', 'pay', {})).toBeNull();
    expect(open(301).denial('Mutation', 'pay', {})).toMatchObject({ stepUp: { acr_values: '2', max_age: 300 } });
    expect(open().denial('Mutation', 'pay', { authTime: null })?.code).toBe('INSUFFICIENT_ASSURANCE');
  });

  it('is asked of a machine only where a person would have to have signed in just now', () => {
    const machine: Partial<Caller> = { kind: 'client', assurance: 0, authTime: null };
    expect(open().denial('Mutation', 'sign', machine)).toBeNull();
    expect(open().denial('Mutation', 'pay', machine)?.code).toBe('INSUFFICIENT_ASSURANCE');
  });

  it('grows old under verdicts that are remembered', () => {
    const { clock, judge } = open();
    const fresh = judge('mutation { pay }', {});
    clock.now += 300_000;
    expect(judge('mutation { pay }', {})).toBe(fresh);
    clock.now += 1000;
    expect([fresh.allowed === null, judge('mutation { pay }', {}).allowed]).toEqual([false, null]);
    expect(judge('mutation { pay }', { authTime: signInAt + 300 })).toBe(fresh);
  });

  it('for an object of which nothing is left is the one that is enough for all of it', () => {
    const query = '{ me { notes { one other } } }';
    const verdict = open().judge(query, { assurance: 1 });
    const [operation] = parse(query).definitions;
    const me = operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections[0] : undefined;
    const notes = me?.kind === 'Field' ? me.selectionSet?.selections[0] : undefined;
    const denial = verdict.denialOf('Person', 'notes', notes?.kind === 'Field' ? [notes] : []);
    expect(denial?.stepUp).toEqual({ acr_values: '3', max_age: 300 });
  });

  it('leaves the clock alone where nothing depends on it', () => {
    const document = parse('{ open me { name } }');
    const operation = createOperations(snapshot, { maxEntries: 1 }).find({
      document,
      queryHash: 'x',
      operation: getOperationAST(document) ?? undefined,
    });
    const now = () => {
      throw new Error('asked for the time');
    };
    const policy = createPolicy(snapshot, { maxEntries: 1, maxPlans: 16, now });
    expect(policy.judge(operation, standingOf({ ...anonymous, kind: 'citizen' })).allowed).not.toBeNull();
  });
});
