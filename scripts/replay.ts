import { readOptions } from './replay/options';
import { type Outcome, unknown } from './replay/outcome';
import { replayFile } from './replay/replayFile';

/** What nobody foresaw of one file must not keep the others from their line. */
function asUnknown(error: unknown): Outcome {
  return unknown(error instanceof Error ? error.message : String(error));
}

/** Replays recorded answers one by one; ends with 1 when the app could not be asked about a file. */
async function main(words: readonly string[]): Promise<number> {
  let code = 0;
  for (const file of readOptions(words)) {
    // oxlint-disable-next-line no-await-in-loop -- one line a file, in the order they were named
    const outcome = await replayFile(file).catch(asUnknown);
    process.stdout.write(`${file.path}: ${outcome.words}\n`);
    if (outcome.kind === 'unknown') code = 1;
  }
  return code;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
