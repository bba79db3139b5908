import { describe, expect, it } from '@jest/globals';
import { openInlineGateway, signedIn } from '../../support/inline-gateway.ts';

const national = `extend schema @link(url: "https://panjereh.example/national/v0.1", import: ["@askedOnce"])
  @composeDirective(name: "@askedOnce")
  directive @askedOnce on FIELD_DEFINITION`;
const agencies = {
  civil: {
    sdl: `${national} type Query { me: Person being: Being }
      interface Being { isOver(age: Int! = 18): Boolean }
      type Person implements Being @key(fields: "id") { id: ID! isOver(age: Int! = 18): Boolean @askedOnce child: Person }`,
    resolvers: {
      Query: { me: () => ({ id: 'p1' }), being: () => ({ __typename: 'Person', id: 'p1' }) },
      Person: { isOver: (_: unknown, { age }: { age: number }) => age < 40, child: () => ({ id: 'p2' }) },
    },
  },
};
const open = () => openInlineGateway(agencies);

describe('a field that an operation asks with one set of arguments', () => {
  it.each([
    ['under two names', '{ me { a: isOver(age: 18) b: isOver(age: 60) } }'],
    ['in fragments', '{ me { ...A ... on Person { b: isOver(age: 60) } } } fragment A on Person { isOver(age: 15) }'],
    ['of two people', '{ me { isOver(age: 18) child { isOver(age: 60) } } }'],
    ['by an interface', '{ me { isOver(age: 60) } being { isOver(age: 15) } }'],
    ['by its default', '{ me { a: isOver b: isOver(age: 60) } }'],
    ['in a part that follows', '{ me { a: isOver ... @defer { b: isOver(age: 60) } } }'],
    ['by a variable', 'query ($age: Int! = 60) { me { a: isOver(age: 18) b: isOver(age: $age) } }'],
    ['where it is skipped', '{ me { a: isOver(age: 18) b: isOver(age: 60) @skip(if: true) } }'],
  ])('is not asked with another one too: %s', async (_how, query) => {
    const { askInParts, calls } = await open();
    const { first } = await askInParts(query, { caller: signedIn() });

    expect(first.errors?.map(({ extensions }) => extensions.code)).toEqual(['ASKED_MORE_THAN_ONCE']);
    expect([first.data ?? null, calls]).toEqual([null, []]);
  });

  it('is asked of as many people, and under as many names, as somebody likes', async () => {
    const { ask } = await open();
    const query = 'query ($age: Int!) { me { a: isOver(age: 18) b: isOver(age: $age) child { isOver } } }';

    expect((await ask(query, { variables: { age: 18 } })).data.me).toEqual({
      a: true,
      b: true,
      child: { isOver: true },
    });
    expect((await ask(query, { variables: { age: 60 } })).errors?.[0]?.extensions.code).toBe('ASKED_MORE_THAN_ONCE');
  });
});
