/** A country as large as a real one: one Person to whom every agency adds fields, and ten types of its own for each. */
export interface StarAgency {
  readonly name: string;
  readonly sdl: string;
}

const typesPerAgency = 10;

export function createStar(agencies: number): readonly StarAgency[] {
  return Array.from({ length: agencies }, (_, index) => ({ name: `agency-${index}`, sdl: agencySdl(index) }));
}

function agencySdl(index: number): string {
  const types = Array.from({ length: typesPerAgency }, (_, place) => typeSdl(index, place));
  return [
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])',
    index === 0 ? 'type Query { person(id: ID!): Person }' : '',
    `type Person @key(fields: "id") { id: ID! a${index}State: String a${index}Since: String a${index}Records(first: Int = 20): [A${index}T0!] }`,
    ...types,
  ].join('\n');
}

/** Each record leads to the next of its agency, the last back to a person. */
function typeSdl(agency: number, place: number): string {
  const next = place + 1 < typesPerAgency ? `next: A${agency}T${place + 1}` : 'owner: Person';
  return `type A${agency}T${place} @key(fields: "id") { id: ID! name: String amount: Int state: String ${next} }`;
}

/** A query over so many agencies, another one for each number, that no gateway has planned before. */
export function starQuery(agencies: number, over: number, number: number): string {
  const fields = Array.from({ length: over }, (_, place) => {
    const agency = (number * 31 + place * 13 + 1) % agencies;
    return `a${agency}State a${agency}Records(first: 2) { name next { state } }`;
  });
  return `query Cold${number} { person(id: "1") { id ${[...new Set(fields)].join(' ')} } }`;
}
