import type { Career, MonthNumber } from './draft.ts';
import { firstDayOf, lastDayOf, lastMonth } from './draft-career.ts';
import type { LabourMarket } from './labour-market.ts';
import { madeUpWorkshopCode } from './made-up-numbers.ts';
import type { Employment, YearlyWage } from './person.ts';
import type { Random } from './random.ts';
import { minimumWages } from './tables/minimum-wages.ts';

export interface Worker {
  readonly career: Career;
  readonly provinceCode: string;
  readonly random: Random;
}

/** Cuts a career into jobs, with a few months between two of them, each at a workshop that was open by then. */
export function makeEmployment(market: LabourMarket, worker: Worker): readonly Employment[] {
  const { career, random } = worker;
  const end = career.to ?? lastMonth;
  const starts = [career.from, ...startsBetween(random, career.from + 12, end - 6, career.jobs - 1)];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const isLast = next === undefined;
    const to = isLast ? end : Math.max(from, next - 1 - random.integer(0, 4));
    const workshop = isLast
      ? (career.lastWorkshop ?? pickWorkshop(market, worker, from))
      : pickWorkshop(market, worker, from);
    return {
      workshopCode: madeUpWorkshopCode(workshop),
      from: firstDayOf(from),
      to: isLast && career.to === null ? null : lastDayOf(to),
      wages: wagesBetween(from, to, career.level),
    };
  });
}

function startsBetween(random: Random, from: MonthNumber, to: MonthNumber, count: number): MonthNumber[] {
  if (from > to) return [];
  const drawn = Array.from({ length: count }, () => random.integer(from, to));
  return [...new Set(drawn)].sort((a, b) => a - b);
}

/** Near home where possible, else anywhere, else the oldest workshop, which was open before anybody worked. */
function pickWorkshop(market: LabourMarket, { provinceCode, random }: Worker, from: MonthNumber): number {
  const near = market.inProvince(provinceCode);
  const draws = [near.length > 0 ? random.pick(near) : 0, random.integer(0, market.workshopCount - 1)];
  return draws.find((index) => market.openedOn(index) <= firstDayOf(from)) ?? 0;
}

/** Rial, whole thousands once wages are that high. */
function wagesBetween(from: MonthNumber, to: MonthNumber, level: number): readonly YearlyWage[] {
  const first = Math.floor(from / 12);
  const years = Math.floor(to / 12) - first + 1;
  return Array.from({ length: years }, (_, index) => {
    const jalaliYear = first + index;
    const lowest = minimumWages.get(jalaliYear);
    if (lowest === undefined) throw new RangeError(`The table of wages has no year ${jalaliYear}.`);
    const raised = lowest * (level + index * 0.02);
    return {
      jalaliYear,
      monthlyWage: BigInt(raised > 1_000_000 ? Math.round(raised / 1000) * 1000 : Math.round(raised)),
    };
  });
}
