import type { Dot, DotClass } from '@/charts/DotStrip';
import { type Axis, axisOf } from '@/charts/scale';
import { cannotBeToldApart, compare } from '@/domain/comparison';
import { formatAmount } from '@/domain/format';
import type { Indicator } from '@/domain/indicator';
import { type Observation, standardError } from '@/domain/observation';
import { figureOfCell } from '@/services/pack/observations';
import type { MapIndicatorShard } from '@/services/pack/schemas/mapIndicator';

/** One other district in the picture of a measure. */
export interface OtherDistrict extends Dot {
  /** Its place among the sorted codes of all districts. */
  readonly at: number;
  /** False where nothing may be said of it against the place. */
  readonly isJudged: boolean;
}

/** All districts of one measure against the place itself. */
export interface Strip {
  readonly others: readonly OtherDistrict[];
  /** How many of those judged cannot be told apart from it; absent where the measure is not judged. */
  readonly judged?: { readonly same: number; readonly of: number };
  /** True where they are counted whole: alike is then within the margin. */
  readonly isCounted: boolean;
  /** What the table itself gives to hold the place against. */
  readonly reference?: { readonly name: string; readonly value: number; readonly text: string };
  readonly axis: Axis;
}

/**
 * The districts of a map as dots, classed against the place by the rules of the domain: a survey's
 * pair by pair at 99%, a complete count's within its margin, adverts not at all. Pure.
 *
 * @param districts sorted codes of all districts, the shard's own order
 */
export function stripOf(
  shard: MapIndicatorShard,
  districts: readonly string[],
  own: Observation,
  indicator: Indicator | undefined,
): Strip {
  const isCounted = indicator?.kind === 'complete-count';
  const isJudged =
    own.area.level === 'district' &&
    indicator !== undefined &&
    (isCounted || (indicator.kind !== 'experimental' && standardError(own) !== undefined));
  const others = shard.values.flatMap((cell, at): OtherDistrict[] => {
    const figure = figureOfCell(cell);
    const gss = districts[at] ?? '';
    if (figure.kind === 'missing' || gss === own.area.gss || shard.levels?.[at] === 'l') return [];
    const other: Observation = {
      ...own,
      figure,
      area: { gss, name: gss, level: 'district' },
      halfWidth95: shard.halfWidths?.[at] ?? undefined,
    };
    // Without a published margin there is nothing to tell a district apart by: it is not judged.
    const isOfPair = isJudged && (isCounted || standardError(other) !== undefined);
    return [
      {
        at,
        value: figure.value,
        of: isOfPair ? classOf(other, own, indicator) : 'other',
        isJudged: isOfPair,
      },
    ];
  });
  const values = others.map(({ value }) => value);
  return {
    others,
    ...(isJudged
      ? {
          judged: {
            same: others.filter(({ of }) => of === 'same').length,
            of: others.filter((other) => other.isJudged).length,
          },
        }
      : {}),
    isCounted,
    ...(shard.reference
      ? {
          reference: {
            name: shard.reference.name,
            value: shard.reference.value,
            text: formatAmount(shard.reference.value, own.unit),
          },
        }
      : {}),
    axis: axisFor(values, own),
  };
}

function classOf(other: Observation, own: Observation, indicator: Indicator): DotClass {
  if (indicator.kind === 'complete-count')
    return compare(other, own, indicator).kind === 'about-the-same' ? 'same' : 'other';
  return cannotBeToldApart(other, own, indicator) ? 'same' : 'other';
}

/** So few lie past it that the rest would be crowded for their sake: they are stacked on the end. */
const FEW = 0.01;

function axisFor(values: readonly number[], { unit, figure, halfWidth95 = 0 }: Observation): Axis {
  const sorted = values.toSorted((a, b) => a - b);
  const most = sorted[Math.floor(sorted.length * (1 - FEW))] ?? 0;
  const own =
    figure.kind === 'value' ? [figure.value - halfWidth95, figure.value + halfWidth95] : [];
  const axis = axisOf([...sorted.filter((value) => value <= most), ...own], {
    format: (value) => formatAmount(value, unit, 0),
    from: 'least',
    steps: 6,
  });
  const isPast = (sorted.at(-1) ?? 0) > axis.high;
  const ticks = axis.ticks.map((tick, at) =>
    isPast && at === axis.ticks.length - 1 ? { ...tick, text: `${tick.text}+` } : tick,
  );
  return { ...axis, ticks };
}

const KEY_WORDS: Readonly<Record<string, string>> = {
  'in work': 'in work',
  'looking for work': 'looking',
  claiming: 'claiming',
  pay: 'pay',
};

/** What the dots are, and how many cannot be told apart from the place: said once for all pictures. */
export function keySentences(strips: ReadonlyMap<string, Strip>): readonly string[] {
  const judged = [...strips].flatMap(([id, { judged: one, isCounted }]) =>
    one === undefined || isCounted ? [] : [`${one.same} of ${one.of} ${KEY_WORDS[id] ?? id}`],
  );
  const counted = [...strips.values()].some((one) => one.isCounted && one.judged !== undefined);
  return [
    'Each dot is a district.',
    ...(judged.length > 0
      ? [`Larger blue ones cannot be told apart from this one: ${judged.join(', ')}.`]
      : []),
    ...(counted && judged.length === 0 ? ['Larger blue ones are about the same as this one.'] : []),
  ];
}
