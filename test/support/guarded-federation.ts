import { classified } from './compose-inline.ts';
import type { InlineAgencies } from './inline-gateway.ts';

const person = {
  __typename: 'Person',
  id: 'p1',
  label: 'p',
  name: 'Ana',
  number: '0012345678',
  wage: 10,
  bonus: 1,
  debts: [
    { amount: 1, to: 'bank', steps: [{ by: 'x' }, { by: 'y' }] },
    { amount: 2, to: null, steps: [] },
  ],
  pet: { name: 'Rex' },
};
const boss = { ...person, id: 'p2', label: 'b', name: 'Bob', wage: 20, bonus: 0, debts: [], pet: null };
const office = { __typename: 'Office', id: 'o1', label: 'o', floor: 0 };
const vault = { __typename: 'Vault', gold: 7 };
const byId = ({ id }: { readonly id: string }) => (id === 'p2' ? boss : person);

/** Every right that somebody may have in the federation below. */
export const guardedScopes = ['name', 'number', 'wage', 'tax', 'debts', 'to', 'boss', 'floor', 'pet'] as const;

/**
 * A small federation with a guard of each kind at every kind of place: fields, types, interfaces, unions, computed
 * fields, interface objects, entities that several agencies share.
 */
export const guardedAgencies: InlineAgencies = {
  civil: {
    sdl: `${classified}
      type Query { me: Person @shareable @authenticated  open: String  nodes: [Node]  things: [Thing] }
      type Mutation { open(id: ID): Person @requiresScopes(scopes: [["name"]]) @requiresAssurance(level: 2, maxAge: 300) }
      interface Node @key(fields: "id") { id: ID! label: String }
      type Person implements Node @key(fields: "id") {
        id: ID! label: String
        name: String @requiresScopes(scopes: [["name"]]) @classified(as: "PERSONAL", for: ["SELF_SERVICE", "COURT"])
        number: String @requiresScopes(scopes: [["number"]]) @classified(as: "IDENTIFIER", for: ["SELF_SERVICE"]) @requiresAssurance(level: 2)
        boss: Person @requiresScopes(scopes: [["boss"]])
      }
      type Office implements Node @key(fields: "id") { id: ID! label: String floor: Int @requiresScopes(scopes: [["name"], ["floor"]]) }
      type Vault @authenticated { gold: Int }
      union Thing = Person | Office | Vault`,
    resolvers: {
      Query: {
        me: () => person,
        open: () => 'open',
        nodes: () => [person, office],
        things: () => [person, office, vault],
      },
      Mutation: { open: () => person },
      Node: { __resolveReference: ({ id }: { id: string }) => (id === 'o1' ? office : byId({ id })) },
      Person: { __resolveReference: byId, boss: ({ id }: { id: string }) => (id === 'p1' ? boss : null) },
      Office: { __resolveReference: () => office },
    },
  },
  pay: {
    sdl: `${classified}
      type Person @key(fields: "id") {
        id: ID!
        wage: Int @requiresScopes(scopes: [["wage"]]) @classified(as: "SENSITIVE", for: ["SELF_SERVICE", "ELIGIBILITY"])
        bonus: Int @classified(as: "SENSITIVE", for: ["ELIGIBILITY"])
      }`,
    resolvers: { Person: { __resolveReference: byId } },
  },
  tax: {
    sdl: `${classified}
      type Query { me: Person @shareable @authenticated }
      type Person @key(fields: "id") {
        id: ID! wage: Int @external bonus: Int @external
        tax: Int @requires(fields: "wage") @requiresScopes(scopes: [["wage", "tax"]])
        half: Int @requires(fields: "bonus")
        debts: [Debt!] @requiresScopes(scopes: [["debts"]])
        pet: Pet
      }
      type Debt { amount: Int! to: String @requiresScopes(scopes: [["to"]])  steps: [Step!]! }
      type Step { by: String @requiresScopes(scopes: [["to"]]) @requiresAssurance(level: 3, maxAge: 60) }
      type Pet @classified(as: "PERSONAL", for: ["SELF_SERVICE"]) { name: String @requiresScopes(scopes: [["pet"]]) legs: Int }`,
    resolvers: {
      Query: { me: () => person },
      Person: {
        __resolveReference: (given: { id: string; wage?: number; bonus?: number }) => ({ ...byId(given), ...given }),
        tax: ({ wage }: { wage: number }) => wage / 2,
        half: ({ bonus }: { bonus: number }) => bonus / 2,
        pet: () => person.pet,
      },
      Pet: { legs: () => 4 },
    },
  },
  board: {
    sdl: `${classified}
      type Node @key(fields: "id") @interfaceObject {
        id: ID!
        note: String @classified(as: "PERSONAL", for: ["SELF_SERVICE", "COURT"])
        likes: Int
      }`,
    resolvers: {
      Node: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        note: ({ id }: { id: string }) => `note ${id}`,
        likes: () => 3,
      },
    },
  },
};
