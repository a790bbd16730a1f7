import { englishText, inRow, pairedName, said, type Words } from '@/shared/words/words';
import { DEPENDS_ON_NATION } from './sentences';
import { inOrder, type Requirement } from '@/domain/requirements';
import type { Apprenticeship } from '@/services/pack/occupation';
import type { OutLink } from '../adverts/links';
import type { TileView } from '../tiles/tileView';
import type { GettingInView, Preparation } from './preparation';
import { readOn } from './readOn';
import type { NeedsView } from './view';

/** A plain noun phrase of the tile; dashed: of some of the jobs, for later, or only known of like work. */
interface NeedChip {
  readonly words: Words;
  readonly isDashed?: boolean;
}

export interface NeedsTile extends TileView {
  readonly chips: readonly NeedChip[];
}

const KIND_WORDS: Readonly<Record<Requirement['kind'], Words>> = {
  licence: said('Licence'),
  registration: said('Registration'),
  check: said('Check'),
  card: said('Card'),
  certificate: said('Certificate'),
  qualification: said('Qualification'),
  'driving-licence': said('Driving licence'),
  medical: said('Medical'),
  age: said('Age limit'),
  'none-by-law': said('No licence by law'),
};

const WITH_TIME: Readonly<Record<Requirement['when'], (what: Words) => Words>> = {
  'before you start': (what) => said('{what} first', { what }),
  'after you start': (what) => said('{what} later', { what }),
  'to be fully qualified': (what) => said('{what} to qualify', { what }),
  'for some tasks': (what) => said('{what} for some tasks', { what }),
  'to run your own business': (what) => said('{what} to run a business', { what }),
  'not needed': (what) => what,
};

/** How long people prepare for like work in the United States, in two or three words. */
const ZONE_SHORT: Readonly<Record<number, Words>> = {
  1: said('little training'),
  2: said('some training'),
  3: said('one or two years'),
  4: said('several years'),
  5: said('a degree or more'),
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
      ? [
          {
            words: said('US jobs like it: {preparation}', { preparation: zoneWords(preparation) }),
            isDashed: true,
          },
        ]
      : []),
  ];
  const shown = fitting(chips);
  const [service] = careers;
  if (requirements.length === 0)
    return {
      figure: remark === DEPENDS_ON_NATION ? said('By nation') : said('Not looked up'),
      lines: [short],
      chips: shown,
      ...(service
        ? {
            instead: {
              href: service.href,
              name: said('Ask {name}', { name: pairedName(service.name) }),
            },
          }
        : {}),
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
  return [
    ...chips.slice(0, most),
    { words: said('and {n} more', { n: chips.length - most }), isDashed: true },
  ];
}

const chipOf = ({ name, scope, when }: Requirement): NeedChip => ({
  words: englishText(name.replace(/ \([^)]*\)/g, '')),
  isDashed: scope === 'some' || when !== 'before you start',
});

function apprenticeshipChip(apprenticeships: readonly Apprenticeship[]): readonly NeedChip[] {
  const [only, ...others] = apprenticeships;
  if (!only) return [];
  if (others.length > 0)
    return [{ words: said('{n} apprenticeships', { n: apprenticeships.length }) }];
  return [
    {
      words:
        only.months === null
          ? said('Apprenticeship, level {level}', { level: only.level })
          : said('Apprenticeship, {months} months', { months: only.months }),
    },
  ];
}

function zoneWords({ zone, spread }: Preparation): Words {
  const [first, last] = [spread[0]?.zone, spread.at(-1)?.zone];
  if (zone !== undefined || first === last) return ZONE_SHORT[zone ?? first ?? 0] ?? '';
  return said('{from} to {to}', {
    from: ZONE_SHORT[first ?? 0] ?? '',
    to: ZONE_SHORT[last ?? 0] ?? '',
  });
}

/** What stands large: the first thing asked and of whom, as `needsShort` has it in a sentence. */
function figureOf(requirements: readonly Requirement[]): Words {
  const [first] = requirements;
  if (!first) return '';
  const isFree = requirements.some(({ kind }) => kind === 'none-by-law');
  if (first.when !== 'before you start' && isFree) return KIND_WORDS['none-by-law'];
  if (first.kind === 'none-by-law') return KIND_WORDS[first.kind];
  const what = KIND_WORDS[first.kind];
  if (first.scope === 'whole') return WITH_TIME[first.when](what);
  return first.scope === 'most'
    ? said('{what} for most', { what })
    : said('{what} for some', { what });
}

/** What the closed section says there is to read. */
export function gettingInFinding(
  apprenticeships: readonly Apprenticeship[],
  careersPages: number,
): Words {
  const [only, ...others] = apprenticeships;
  const routes = only
    ? [
        others.length > 0
          ? said('{n} apprenticeships', { n: apprenticeships.length })
          : said('Level {level} apprenticeship', { level: only.level }),
      ]
    : [];
  const pages = careersPages > 1 ? [said('{n} careers pages', { n: careersPages })] : [];
  const found = [...routes, ...pages];
  return found.length > 0
    ? inRow([...found, said('tasks, skills')], ', ')
    : said('Tasks, skills, careers pages');
}
