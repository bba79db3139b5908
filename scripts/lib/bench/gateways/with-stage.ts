import { Stage } from './stage.ts';

/** Gives processes a stage, and ends them all when the work is over, has failed, or is interrupted. */
export async function withStage<Result>(folder: string, work: (stage: Stage) => Promise<Result>): Promise<Result> {
  const stage = new Stage(folder);
  const stop = (signal: NodeJS.Signals) => {
    void stage.close().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work(stage);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await stage.close();
  }
}
