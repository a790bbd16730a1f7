import { readOptions } from './replay/options';
import { replayFile } from './replay/replayFile';

/** Replays recorded answers one by one; ends with 1 when the app could not be asked about a file. */
async function main(words: readonly string[]): Promise<number> {
  let code = 0;
  for (const file of readOptions(words)) {
    // oxlint-disable-next-line no-await-in-loop -- one line a file, in the order they were named
    const outcome = await replayFile(file);
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
