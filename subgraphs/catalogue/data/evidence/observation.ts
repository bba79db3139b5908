/**
 * What is on record about one agency, in one line: when its window opened, when its current schema composed, when
 * that schema was last run through the conformance suite and how many checks passed and failed, when it last answered
 * somebody else, and whom. Dates in UTC; a made-up state of a real agency.
 */
export type Observation = readonly [
  agency: string,
  windowOpened: string,
  composed: string,
  conformanceRun: string,
  passed: number,
  failed: number,
  answered: string,
  caller: string,
];
