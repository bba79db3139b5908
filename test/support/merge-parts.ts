import type { Anything, InlineWave } from './inline-gateway.ts';

/** An answer's data as a client has it once all parts have come. A part without data leaves its object as it is. */
export async function mergeParts(first: unknown, waves: AsyncIterable<InlineWave>): Promise<Anything> {
  const merged = { data: structuredClone(first) as Anything };
  for await (const { parts } of waves) {
    for (const { path, data } of parts) {
      const object = path.reduce((value: Anything, key) => value[key], merged.data);
      if (data !== null) join(object, data);
    }
  }
  return merged.data;
}

function join(held: Anything, come: Anything): Anything {
  if (typeof held !== 'object' || typeof come !== 'object' || held === null || come === null) return come;
  for (const [key, value] of Object.entries(come)) held[key] = key in held ? join(held[key], value) : value;
  return held;
}
