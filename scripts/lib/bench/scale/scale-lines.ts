import type { ScaleMeasures } from './measure-scale.ts';

/** What was measured of a country, as pairs of what it is and its figures, the aim among them where there is one. */
export function scaleLines(measured: ScaleMeasures): readonly (readonly [string, string])[] {
  const { composeSeconds, composeCpuSeconds, composeMb, readySeconds, readyCpuSeconds, rssMb } = measured;
  const { coldPlanMs, coldPlanWorstMs, coldRequestCpuMs, load } = measured;
  const aims = aimsFor.get(measured.agencies);
  const seconds = (elapsed: number, cpu: number) => `${elapsed.toFixed(1)} s, processor ${cpu.toFixed(1)} s`;
  const plan = `${coldPlanMs.toFixed(0)} ms, worst ${coldPlanWorstMs.toFixed(0)} ms, processor per request ${coldRequestCpuMs.toFixed(0)} ms`;
  return [
    ['composed', `${seconds(composeSeconds, composeCpuSeconds)}, ${composeMb.toFixed(0)} MB${aim(aims?.compose)}`],
    ['gateway ready', `${seconds(readySeconds, readyCpuSeconds)}${aim(aims?.ready)}`],
    ['a cold plan over ten (median)', `${plan}${aim(aims?.plan)}`],
    ["gateway's memory after twenty plans", `${rssMb.toFixed(0)} MB${aim(aims?.memory)}`],
    ['load of the machine meanwhile', load.toFixed(1)],
  ];
}

interface Aims {
  readonly compose?: string;
  readonly ready: string;
  readonly plan?: string;
  readonly memory?: string;
}

const aimsFor: ReadonlyMap<number, Aims> = new Map<number, Aims>([
  [150, { ready: '3 s', plan: '15 ms', memory: '400 MB' }],
  [500, { compose: '60 s, 1000 MB', ready: '15 s' }],
]);

function aim(text: string | undefined): string {
  return text === undefined ? '' : ` (aim ${text})`;
}
