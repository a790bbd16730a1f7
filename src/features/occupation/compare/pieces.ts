import { formatWholePercent } from '@/domain/format';
import { formatList } from '@/domain/lists';
import { areaInWords } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import { plainNameOf } from '@/domain/plainNames';
import type { SocGroup } from '@/domain/soc';
import { WIDER_SIGN } from '@/ui/Banner';
import type { OccupationInput } from '../input/input';
import { rest, sharedWords } from './alignCells';
import type { Columns } from './view';

/** What one measure has for a column, or for one part of it. */
interface Reading<Of> {
  readonly of: Of;
  readonly observation?: Observation | undefined;
  /** What the figure is of where it is not the job itself: a wider group, a part. */
  readonly group?: SocGroup | undefined;
  /** The part's share of the work, 0 to 1. */
  readonly share?: number | undefined;
  /** True where the group is wider than the job, and marked so. */
  readonly isWider?: boolean;
  /** Whose figure it is: "full time". Figures of other people are another row. */
  readonly people?: string;
}

/** A row to draw: a job or place, a part of one, or several that rest on one figure. */
export interface Piece<Of> extends Reading<Of> {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  /** The jobs or places it stands for, by their column. */
  readonly columns: readonly number[];
}

/** What can be pinned of a row, and the columns it is filed under. */
export interface RowPin {
  readonly observation: Observation;
  readonly columns: readonly number[];
}

/** How a row begins: the words of its piece, and its figure to pin. */
export function rowHead({ id, name, note, observation, columns }: Piece<unknown>) {
  return {
    id,
    name,
    ...(note === undefined ? {} : { note }),
    ...(observation?.figure.kind === 'value' ? { pin: { observation, columns } } : {}),
  };
}

/** Smaller parts are in the table and on the job's own page. */
const MOST_PARTS = 3;

/**
 * The rows of one measure in the order of the columns. A mixture's parts are rows of their own with
 * their share, never averaged (rule 9); one figure that several rest on is one row (rule 8). Pure.
 *
 * @param isNamed false where the page has named the wider groups already: then their sign stands alone
 */
export function piecesOf<Of>(
  columns: Columns,
  read: (job: OccupationInput) => readonly Reading<Of>[],
  isNamed = true,
): readonly Piece<Of>[] {
  const all = columns.jobs.flatMap((job, at) =>
    read(job)
      .slice(0, MOST_PARTS)
      .map((reading, part) => ({
        ...reading,
        id: `${at} ${part}`,
        columns: [at],
        title: columns.titles[at] ?? '',
        isPart: part > 0,
        words: wordsOf(reading, job, columns.by),
      })),
  );
  const isSeen = (at: number) => all.findIndex((one) => isOne(one, all[at])) < at;
  return all.flatMap((piece, at) => {
    if (isSeen(at)) return [];
    const { title, isPart, words, ...reading } = piece;
    const alike = all.filter((one) => isOne(one, piece));
    const titles = [...new Set(alike.map((one) => one.title))];
    const columnsOfAll = [...new Set(alike.flatMap((one) => one.columns))];
    if (titles.length > 1)
      return [
        {
          ...reading,
          columns: columnsOfAll,
          name: formatList(titles),
          note: joined(sharedWords(titles.length), words),
        },
      ];
    if (!isNamed && reading.isWider && reading.share === undefined && columns.by === 'job')
      return [{ ...reading, name: `${title} ${WIDER_SIGN}` }];
    // The first part carries the job's name, the others stand under it with their own.
    if (isPart && words !== '') return [{ ...reading, name: words }];
    return [{ ...reading, name: title, ...(words === '' ? {} : { note: words }) }];
  });
}

const joined = (shared: string, words: string) => (words === '' ? shared : `${shared}: ${words}`);

type Known = Pick<Reading<unknown>, 'observation' | 'share' | 'people'>;

function isOne(a: Known, b: Known | undefined): boolean {
  if (!b) return false;
  const basis = ({ share, people }: Known) => `${share ?? ''} ${people ?? ''}`;
  return a === b || rest({ ...observed(a), basis: basis(a) }, { ...observed(b), basis: basis(b) });
}

const observed = ({ observation }: Known) => (observation ? { observation } : {});

/** "◇ care, 65%"; of places the wider area, since their group is the same. */
function wordsOf<Of>(
  { group, share, isWider, observation }: Reading<Of>,
  { district }: OccupationInput,
  by: Columns['by'],
): string {
  const percent = share === undefined ? '' : formatWholePercent(share * 100);
  const isElsewhere = observation && district && observation.area.gss !== district.area.gss;
  const area = by === 'place' && isElsewhere && isWider ? areaInWords(observation.area) : '';
  const isNamed = group !== undefined && (by === 'job' || share !== undefined);
  const name = isNamed ? `${isWider ? `${WIDER_SIGN}\u00A0` : ''}${plainNameOf(group)}` : '';
  return [name, area, percent].filter((words) => words !== '').join(', ');
}
