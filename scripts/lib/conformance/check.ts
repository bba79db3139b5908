import type { AgencyUnderTest } from './agency-under-test.ts';

/** One sentence in both languages. */
export interface Words {
  readonly fa: string;
  readonly en: string;
}

/** What was found in place of what is expected. */
export interface Fault {
  readonly expected: Words;
  readonly found: Words;
  readonly advice: Words;
}

/** One thing that every agency must do. */
export interface Check {
  /** Lower-case words joined by hyphens; never changed, since it stands on record. */
  readonly id: string;
  readonly title: Words;
  /** @returns null when all is well, or 'none' when the agency has nothing that this is about */
  run(agency: AgencyUnderTest): Promise<Fault | null | 'none'>;
}

export interface CheckResult {
  readonly id: string;
  readonly title: Words;
  readonly state: 'passed' | 'failed' | 'none';
  readonly fault: Fault | null;
  readonly milliseconds: number;
}
