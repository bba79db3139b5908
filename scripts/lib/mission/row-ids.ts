/** The rows of the mission: how many each part has. */
const parts = { A: 22, B: 21, C: 10, D: 5 } as const;

/** Every row of the mission, in its order: A1 to D5. */
export const rowIds: readonly string[] = Object.entries(parts).flatMap(([part, count]) =>
  Array.from({ length: count }, (_, index) => `${part}${index + 1}`),
);
