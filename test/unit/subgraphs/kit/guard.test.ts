import { describe, expect, it } from '@jest/globals';
import { buildASTSchema, execute, parse } from 'graphql';
import { type AgencyCaller, anonymousCaller } from '../../../../subgraphs/kit/context.ts';
import { guardSchema } from '../../../../subgraphs/kit/guard.ts';

const definitions = parse(/* GraphQL */ `
  directive @authenticated on OBJECT | FIELD_DEFINITION
  directive @key(fields: String!) on OBJECT
  directive @federation__requiresScopes(scopes: [[String!]!]!) on OBJECT | FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on OBJECT | FIELD_DEFINITION
  type Query {
    me: Person @authenticated
    person: Person
    open: String
    closed: Closed
  }
  type Person {
    id: ID!
    name: String
    age: Int @requiresScopes(scopes: [["age"], ["birth", "exact"]])
    wage: Int @federation__requiresScopes(scopes: [["wage"]])
    jobs: JobConnection
  }
  type JobConnection {
    nodes: [Job]
    count: Int
  }
  type Job {
    employer: Firm
    days: Int
  }
  type Firm @key(fields: "id") {
    id: ID
  }
  type Closed @requiresScopes(scopes: [["closed"]]) {
    text: String
  }
`);

async function ask(query: string, caller: Partial<AgencyCaller>) {
  const schema = buildASTSchema(definitions);
  guardSchema(schema);
  const person = {
    id: 'A',
    name: 'n',
    age: 1,
    wage: 2,
    jobs: { count: 1, nodes: [{ days: 30, employer: { id: 'f' } }] },
  };
  return execute({
    schema,
    document: parse(query),
    rootValue: { me: person, person, open: 'o', closed: { text: 't' } },
    contextValue: { caller: { ...anonymousCaller, ...caller } },
  });
}

const citizen = (subject: string, ...scopes: string[]) =>
  ({ subject, kind: 'citizen', scopes: new Set(scopes) }) satisfies Partial<AgencyCaller>;

describe('The guard of an agency', () => {
  it('answers a person their own record', async () => {
    expect((await ask('{ me { id name } }', citizen('A'))).data).toEqual({ me: { id: 'A', name: 'n' } });
  });

  it("refuses another person's record, and gives the id, which the caller sent", async () => {
    const { data, errors } = await ask('{ person { id name } }', citizen('B'));

    expect(data).toEqual({ person: { id: 'A', name: null } });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('gives to who has a right to it the fields of it that the right names, and those of their parts', async () => {
    const coordinates = new Set(['Person.name', 'Person.jobs', 'Job.days']);
    const caller = { ...citizen('B'), rights: [{ subject: 'A', basis: 'CONSENT', coordinates }] };

    expect((await ask('{ person { name age jobs { nodes { days } } } }', caller)).data).toEqual({
      person: { name: 'n', age: null, jobs: { nodes: [{ days: 30 }] } },
    });
    expect(
      (await ask('{ person { jobs { nodes { ...J } } } } fragment J on Job { employer { id } }', caller)).data,
    ).toEqual({ person: { jobs: null } });
    expect((await ask('{ person { jobs { count } } }', caller)).data).toEqual({ person: { jobs: null } });
  });

  it('gives nothing by a right to somebody else', async () => {
    const rights = [{ subject: 'C', basis: 'CONSENT', coordinates: new Set(['Person.name']) }];

    expect((await ask('{ person { name } }', { ...citizen('B'), rights })).data).toEqual({ person: { name: null } });
  });

  it('refuses a record to a machine without a subject', async () => {
    const { errors } = await ask('{ person { name } }', { kind: 'client', subject: null });

    expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('refuses what needs a login to the anonymous, and leaves the rest open', async () => {
    const { data, errors } = await ask('{ open me { id } }', {});

    expect(data).toEqual({ open: 'o', me: null });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each([
    [['age'], 1],
    [['birth', 'exact'], 1],
    [['birth'], null],
    [[], null],
  ])('with the scopes %j gives an age of %j', async (scopes, age) => {
    expect((await ask('{ me { age } }', citizen('A', ...scopes))).data).toEqual({ me: { age } });
  });

  it('knows a directive by its prefixed name too', async () => {
    expect((await ask('{ me { wage } }', citizen('A'))).data).toEqual({ me: { wage: null } });
  });

  it('guards each field of a guarded type', async () => {
    expect((await ask('{ closed { text } }', citizen('A'))).data).toEqual({ closed: { text: null } });
    expect((await ask('{ closed { text } }', citizen('A', 'closed'))).data).toEqual({ closed: { text: 't' } });
  });
});
