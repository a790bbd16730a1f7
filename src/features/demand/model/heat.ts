import { combine, type Figure, missing } from '@/domain/figure';
import { reasonInWords } from '@/domain/missingWords';
import { formatCell, formatWholePercent } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import type { ObservationSet } from '@/services/pack/observations';
import { type DemandInput, ofGroup, setIn } from './demandInput';

/** One kind of work in one district. */
export interface HeatCell {
  /** Adverts in this kind of work of all adverts with one there, in whole per cent: "12%". */
  readonly text: string;
  /** Which of the shades, 0 the palest; absent where there is no figure. */
  readonly shade?: number;
  /** Adverts in figures; the reason where there are none. */
  readonly words: string;
  readonly share: Figure;
  readonly adverts: Figure;
}

export interface HeatView {
  readonly districts: readonly { readonly gss: string; readonly name: string }[];
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly cells: readonly HeatCell[];
  }[];
  /** The least share of each shade but the palest, per cent. */
  readonly steps: readonly number[];
  readonly source: Observation;
}

/** Shares of a district's adverts: from here on the next shade. Round, so that a key can say them. */
const STEPS = [2, 5, 10, 15] as const;

/** By the share as it stands in the cell: alike in figures is alike in shade. */
const shadeOf = (share: number): number => STEPS.filter((step) => Math.round(share) >= step).length;

/** Few are not none. */
const shareText = (share: number): string =>
  share > 0 && share < 0.5 ? '<1%' : formatWholePercent(share);

/**
 * Adverts by kind of work and district, each as a share of its district's adverts: districts of
 * different size are then alike in shade. Pure.
 *
 * @returns undefined where no district has adverts
 */
export function heatView({ profile, england }: DemandInput): HeatView | undefined {
  const rows = setIn(england, 'adverts-here')?.rows ?? [];
  const source = profile.parts
    .flatMap((part) => setIn(part, 'adverts-here')?.rows ?? [])
    .find(({ figure }) => figure.kind === 'value');
  if (!source) return undefined;
  const districts = profile.parts.map((part) => {
    const set = setIn(part, 'adverts-here');
    return { area: part.area, set, whole: sumOf(set) };
  });
  return {
    districts: districts.map(({ area: { gss, name } }) => ({ gss, name })),
    rows: rows.flatMap(({ occupation }) =>
      occupation
        ? [
            {
              code: occupation.code,
              name: startOfSentence(plainNameOf(occupation)),
              cells: districts.map((district) => cellOf(district, occupation.code)),
            },
          ]
        : [],
    ),
    steps: STEPS,
    source,
  };
}

/** Whether any district has adverts by kind of work: what the table needs. */
export const hasHeat = ({ profile }: DemandInput): boolean =>
  profile.parts.some((part) => setIn(part, 'adverts-here') !== undefined);

interface District {
  readonly set: ObservationSet | undefined;
  /** All its adverts with a kind of work. */
  readonly whole: Figure;
}

const sumOf = (set: ObservationSet | undefined): Figure =>
  combine(
    (set?.rows ?? []).map(({ figure }) => figure),
    (...counts) => counts.reduce((sum, count) => sum + count, 0),
  );

const NOT_COUNTED = missing('not-collected');

function cellOf({ set, whole }: District, code: string): HeatCell {
  const adverts = ofGroup(set, code);
  const figure = adverts?.figure ?? NOT_COUNTED;
  const share = combine([figure, whole], (some, all) => (100 * some) / all);
  if (share.kind === 'missing' || !adverts || figure.kind === 'missing') {
    const reason = figure.kind === 'missing' ? figure.reason : 'not-applicable';
    return { text: '–', words: reasonInWords(reason), share, adverts: figure };
  }
  return {
    text: shareText(share.value),
    shade: shadeOf(share.value),
    words: `${formatCell(adverts)} ${figure.value === 1 ? 'advert' : 'adverts'}`,
    share,
    adverts: figure,
  };
}
