/** Dates of law are days in Tehran, whatever the clock of the machine (daylight saving ended there in 1401). */
const tehran = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Tehran',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The ISO date of an instant, given in milliseconds, in Tehran. */
export function tehranDay(instant: number): string {
  return tehran.format(instant);
}

/** When an ISO date begins in Tehran, in milliseconds. */
export function startOfTehranDay(day: string): number {
  const inSummerTime = Date.parse(`${day}T00:00:00+04:30`);
  return tehranDay(inSummerTime) === day ? inSummerTime : Date.parse(`${day}T00:00:00+03:30`);
}
