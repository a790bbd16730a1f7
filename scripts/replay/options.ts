import { isStatus } from './outcome';

/** One file to replay, with what was said about it on the command line. */
export interface ReplayFile {
  readonly path: string;
  readonly endpoint?: string | undefined;
  readonly dataset?: string | undefined;
  readonly status?: number | undefined;
}

const NAMED = ['--endpoint', '--dataset', '--status'] as const;
type Name = (typeof NAMED)[number];

const USAGE = `npm run replay -- [--endpoint NAME] [--dataset NM_…] [--status N] FILE…

Runs recorded answers through the app's own clients and prints one line a file.
  --endpoint NAME  what a bare LMI for All body answered: ashe/estimatePay, o-net/skills …
  --dataset NM_…   what a Nomis body without a known request answered: NM_162_1
  --status N       the status a bare body came with (200 unless said)
An option counts for the files after it; given after the last file, for all of them.`;

/**
 * Reads a command line.
 *
 * @throws Error in words for the person who typed it
 */
export function readOptions(words: readonly string[]): readonly ReplayFile[] {
  const said: Partial<Record<Name, string>> = {};
  const files: ReplayFile[] = [];
  const filled = (): Omit<ReplayFile, 'path'> => ({
    endpoint: said['--endpoint'],
    dataset: said['--dataset'],
    status: said['--status'] === undefined ? undefined : Number(said['--status']),
  });

  let isLastOption = false;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    const [written = '', attached] = word.split(/=(.*)/s);
    const name = NAMED.find((candidate) => candidate === written);
    if (name === undefined) {
      if (word.startsWith('--')) throw new Error(`Unknown option ${word}\n\n${USAGE}`);
      // The request beside an answer is read with it.
      if (!word.endsWith('.request.txt')) files.push({ path: word, ...filled() });
      isLastOption = false;
      continue;
    }
    const given = attached ?? words[(place += 1)];
    if (given === undefined) throw new Error(`${name} wants a value\n\n${USAGE}`);
    if (name === '--status' && !isStatus(given.trim() === '' ? Number.NaN : Number(given))) {
      throw new Error(`--status wants a number such as 400, not "${given}"\n\n${USAGE}`);
    }
    said[name] = given;
    isLastOption = true;
  }
  if (files.length === 0) throw new Error(`No file given\n\n${USAGE}`);
  return isLastOption
    ? files.map(({ path, ...own }) => ({
        path,
        endpoint: own.endpoint ?? said['--endpoint'],
        dataset: own.dataset ?? said['--dataset'],
        status: own.status ?? filled().status,
      }))
    : files;
}
