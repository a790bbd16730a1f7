import { inOrder, type Requirement } from '@/domain/requirements';
import type { Apprenticeship } from '@/services/pack/occupation';
import type { OutLink } from '../adverts/links';
import type { TileView } from '../tiles/tileView';
import type { GettingInView, Preparation } from './preparation';
import { readOn } from './readOn';
import type { NeedsView } from './view';

/** A plain noun phrase of the tile; dashed: of some of the jobs, for later, or only known of like work. */
interface NeedChip {
  readonly words: string;
  readonly isDashed?: boolean;
}

export interface NeedsTile extends TileView {
  readonly chips: readonly NeedChip[];
}

const KIND_WORDS: Readonly<Record<Requirement['kind'], string>> = {
  licence: 'Licence',
  registration: 'Registration',
  check: 'Check',
  card: 'Card',
  certificate: 'Certificate',
  qualification: 'Qualification',
  'driving-licence': 'Driving licence',
  medical: 'Medical',
  age: 'Age limit',
  'none-by-law': 'No licence by law',
};

const TIME_WORDS: Readonly<Record<Requirement['when'], string>> = {
  'before you start': ' first',
  'after you start': ' later',
  'to be fully qualified': ' to qualify',
  'for some tasks': ' for some tasks',
  'to run your own business': ' to run a business',
  'not needed': '',
};

/** How long people prepare for like work in the United States, in two or three words. */
const ZONE_SHORT: Readonly<Record<number, string>> = {
  1: 'little training',
  2: 'some training',
  3: 'one or two years',
  4: 'several years',
  5: 'a degree or more',
};

/** What you need as a tile: the first thing to have in the client's nation, and the others as chips. */
export function needsTile(
  needs: NeedsView,
  { preparation, apprenticeships }: GettingInView,
  careers: readonly OutLink[],
): NeedsTile {
  const { lines, short, remark } = needs;
  const requirements = inOrder(lines.map(({ requirement }) => requirement));
  const chips = [
    // The first is said in words.
    ...requirements
      .slice(1)
      .filter(({ kind }) => kind !== 'none-by-law')
      .map(chipOf),
    ...apprenticeshipChip(apprenticeships),
    ...(preparation
      ? [{ words: `US jobs like it: ${zoneWords(preparation)}`, isDashed: true }]
      : []),
  ];
  const shown = fitting(chips);
  const [service] = careers;
  if (requirements.length === 0)
    return {
      figure: remark?.startsWith('It depends') ? 'By nation' : 'Not looked up',
      lines: [short],
      chips: shown,
      ...(service ? { instead: { ...service, name: `Ask ${service.name}` } } : {}),
    };
  const read = readOn([needs]);
  return {
    figure: figureOf(requirements),
    lines: [short],
    chips: shown,
    ...(read ? { read } : {}),
  };
}

/** So many rows are as high as the picture of a tile. */
const MOST_CHIPS = 3;

function fitting(chips: readonly NeedChip[]): readonly NeedChip[] {
  if (chips.length <= MOST_CHIPS) return chips;
  const most = MOST_CHIPS - 1;
  return [...chips.slice(0, most), { words: `and ${chips.length - most} more`, isDashed: true }];
}

const chipOf = ({ name, scope, when }: Requirement): NeedChip => ({
  words: name.replace(/ \([^)]*\)/g, ''),
  isDashed: scope === 'some' || when !== 'before you start',
});

function apprenticeshipChip(apprenticeships: readonly Apprenticeship[]): readonly NeedChip[] {
  const [only, ...others] = apprenticeships;
  if (!only) return [];
  const length = only.months === null ? `level ${only.level}` : `${only.months} months`;
  return [
    {
      words:
        others.length > 0
          ? `${apprenticeships.length} apprenticeships`
          : `Apprenticeship, ${length}`,
    },
  ];
}

function zoneWords({ zone, spread }: Preparation): string {
  const [first, last] = [spread[0]?.zone, spread.at(-1)?.zone];
  if (zone !== undefined || first === last) return ZONE_SHORT[zone ?? first ?? 0] ?? '';
  return `${ZONE_SHORT[first ?? 0]} to ${ZONE_SHORT[last ?? 0]}`;
}

/** What stands large: the first thing asked and of whom, as `needsShort` has it in a sentence. */
function figureOf(requirements: readonly Requirement[]): string {
  const [first] = requirements;
  if (!first) return '';
  const isFree = requirements.some(({ kind }) => kind === 'none-by-law');
  if (first.when !== 'before you start' && isFree) return KIND_WORDS['none-by-law'];
  if (first.kind === 'none-by-law') return KIND_WORDS[first.kind];
  const ofWhom = { whole: TIME_WORDS[first.when], most: ' for most', some: ' for some' };
  return `${KIND_WORDS[first.kind]}${ofWhom[first.scope]}`;
}

/** What the closed section says there is to read. */
export function gettingInFinding(
  apprenticeships: readonly Apprenticeship[],
  careersPages: number,
): string {
  const [only, ...others] = apprenticeships;
  const routes = only
    ? [
        others.length > 0
          ? `${apprenticeships.length} apprenticeships`
          : `Level ${only.level} apprenticeship`,
      ]
    : [];
  const pages = careersPages > 1 ? [`${careersPages} careers pages`] : [];
  return [
    ...routes,
    ...pages,
    routes.length + pages.length > 0 ? 'tasks, skills' : 'Tasks, skills, careers pages',
  ].join(', ');
}
