import type { RoverSubgraph } from '../../read-rover.ts';
import { type AgencyUnderTest, ask } from '../agency-under-test.ts';
import type { Check, Fault } from '../check.ts';
import { schemaLines } from '../schema-lines.ts';

/** That what the agency serves is what is registered, and fits the others. */
export const schemaChecks: readonly Check[] = [
  {
    id: 'serves-registered-schema',
    title: { fa: 'همان طرح‌واره‌ای را می‌دهد که ثبت شده است', en: 'Serves the schema that is registered' },
    async run(agency) {
      const served = await servedSchema(agency);
      return served === null ? unserved : differenceFault(registeredOf(agency).sdl, served);
    },
  },
  {
    id: 'composes',
    title: { fa: 'طرح‌واره‌اش با طرح‌وارهٔ ملی ترکیب می‌شود', en: 'Its schema composes with the national one' },
    async run(agency) {
      const problems = await compositionProblems(agency);
      return problems === null ? unserved : compositionFault(problems);
    },
  },
];

/** The text of the schema that the agency serves; null when it serves none. */
export async function servedSchema(agency: AgencyUnderTest): Promise<string | null> {
  const { body } = await ask(agency, '{ _service { sdl } }');
  const sdl: unknown = body?.data?._service?.sdl;
  return typeof sdl === 'string' && sdl !== '' ? sdl : null;
}

/** Why the served schema does not compose; null when there is none. */
async function compositionProblems(agency: AgencyUnderTest): Promise<readonly string[] | null> {
  const served = await servedSchema(agency);
  if (served === null) return null;
  const registered = registeredOf(agency);
  const isSame = difference(registered.sdl, served).length === 0;
  const whole = agency.registered.map((one) => (one.name === agency.name && !isSame ? { ...one, sdl: served } : one));
  return agency.composes(isSame ? agency.registered : whole);
}

function registeredOf({ name, registered }: AgencyUnderTest): RoverSubgraph {
  return registered.find((one) => one.name === name)!; // only agencies of rover.yaml are tested
}

function difference(registered: string, served: string): readonly string[] {
  const [before, after] = [new Set(schemaLines(registered)), new Set(schemaLines(served))];
  const missing = [...before].filter((line) => !after.has(line)).map((line) => `- ${line}`);
  return [...missing, ...[...after].filter((line) => !before.has(line)).map((line) => `+ ${line}`)];
}

function differenceFault(registered: string, served: string): Fault | null {
  const lines = difference(registered, served);
  if (lines.length === 0) return null;
  const shown = lines.slice(0, 5).map(shortened).join('; ');
  return {
    expected: { fa: 'طرح‌وارهٔ ثبت‌شده در rover.yaml', en: 'the schema registered in rover.yaml' },
    found: { fa: `${lines.length} تفاوت: ${shown}`, en: `${lines.length} differences: ${shown}` },
    advice: {
      fa: 'طرح‌وارهٔ تازه را با «npm run compose» ثبت کنید، یا نسخهٔ ثبت‌شده را اجرا کنید.',
      en: 'Register the new schema with "npm run compose", or run the version that is registered.',
    },
  };
}

function compositionFault(problems: readonly string[]): Fault | null {
  if (problems.length === 0) return null;
  const shown = problems.slice(0, 3).map(shortened).join('; ');
  return {
    expected: { fa: 'ترکیب بی‌خطا', en: 'a composition without errors' },
    found: { fa: `${problems.length} خطا: ${shown}`, en: `${problems.length} errors: ${shown}` },
    advice: {
      fa: 'همان را با «npm run compose» ببینید و برطرف کنید.',
      en: 'See the same with "npm run compose", and mend it.',
    },
  };
}

function shortened(line: string): string {
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

const unserved: Fault = {
  expected: { fa: 'پاسخ به { _service { sdl } }', en: 'an answer to { _service { sdl } }' },
  found: { fa: 'طرح‌واره‌ای نیامد', en: 'no schema came' },
  advice: {
    fa: 'زیرگراف باید _service بدهد (Federation 2)؛ کیت این کار را می‌کند.',
    en: 'A subgraph must serve _service (Federation 2); the kit does.',
  },
};
