const durations: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

const sizes: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1000,
  KB: 1000,
  MB: 1_000_000,
  GB: 1_000_000_000,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
};

/** Milliseconds of a duration such as "30s", "500ms", "1.5h"; undefined when it is none. */
export function parseDuration(text: string): number | undefined {
  return parseQuantity(text, durations);
}

/** Bytes of a size such as "256kB" (thousands) or "2MiB" (powers of 1024); undefined when it is none. */
export function parseSize(text: string): number | undefined {
  return parseQuantity(text, sizes);
}

function parseQuantity(text: string, units: Readonly<Record<string, number>>): number | undefined {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?) ?([A-Za-z]+)$/.exec(text.trim()) ?? [];
  if (amount === undefined || !Object.hasOwn(units, unit)) return undefined;
  return Math.round(Number(amount) * units[unit]!);
}
