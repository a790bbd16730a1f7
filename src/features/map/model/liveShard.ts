import { canonicalGss, GREAT_BRITAIN } from '@/domain/area';
import type { Figure, MissingReason } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import type { DistrictIndicator } from '@/services/nomis/districts';
import type { MapIndexShard, MapIndicatorShard } from '@/services/pack/schemas/mapIndicator';
import type { Cell } from '@/services/pack/schemas/observationSet';
import { REASON_LETTERS, type ReasonLetter } from '@/services/pack/shardWords';
import type { LiveMap } from './liveMaps';
import type { DrawnShard } from './mapView';

/** What the pack says of measures that only Nomis has figures of. */
export type AskedFrames = MapIndexShard['asked'];

const LETTERS = new Map<MissingReason, ReasonLetter>(
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the letters are its only keys
  Object.entries(REASON_LETTERS).map(([letter, reason]) => [reason, letter as ReasonLetter]),
);

/** A district that does not come in an answer is not in that data set. */
function cellOf(figure: Figure | undefined): Cell {
  if (figure?.kind === 'value') return figure.value;
  return LETTERS.get(figure?.reason ?? 'not-in-app') ?? 'p';
}

/** True where the answer of Nomis is of a later time than the pack's map. */
export function isNewer({ periodEnd }: DistrictIndicator, pack: MapIndicatorShard): boolean {
  return periodEnd > pack.periodEnd;
}

/** Great Britain, else England: what the tables of the pack are read against. */
function referenceOf(references: readonly Observation[]): MapIndicatorShard['reference'] {
  const known = references.filter(({ figure }) => figure.kind === 'value');
  const one = known.find(({ area }) => area.gss === GREAT_BRITAIN.gss) ?? known[0];
  if (one?.figure.kind !== 'value') return undefined;
  const { area, figure, halfWidth95 } = one;
  const margin = halfWidth95 === undefined ? {} : { halfWidth95 };
  return { gss: area.gss, name: area.name, value: figure.value, ...margin };
}

/** What a map is of, whoever has its figures. */
type MapOfAnswer = Pick<MapIndicatorShard, 'id' | 'label' | 'occupation'>;

/**
 * An answer of Nomis as a shard: its own measure, period, source and margins, in the order of the
 * districts.
 *
 * @returns undefined for a measure the pack does not explain
 */
export function shardOfAnswer(
  { id, label, occupation }: MapOfAnswer,
  answer: DistrictIndicator,
  districts: readonly string[],
  { indicators, sources }: AskedFrames,
): DrawnShard | undefined {
  const frame = indicators[answer.indicator];
  if (!frame) return undefined;
  const ofArea = districts.map((gss) => answer.districts[canonicalGss(gss)]);
  const halves = ofArea.map((one) => one?.halfWidth95 ?? null);
  const reference = referenceOf(answer.references);
  return {
    ...frame,
    id,
    indicator: answer.indicator,
    label,
    ...(occupation ? { occupation } : {}),
    source: { id: answer.source, name: `${sources[answer.source] ?? answer.source}, live` },
    period: answer.period,
    periodEnd: answer.periodEnd,
    flags: [...(ofArea.find((one) => one?.flags !== undefined)?.flags ?? [])],
    ...(reference ? { reference } : {}),
    values: ofArea.map((one) => cellOf(one?.figure)),
    ...(halves.some((half) => half !== null) ? { halfWidths: halves } : {}),
  };
}

/** Why Nomis has not answered, where that is not its own doing. */
const NOT_ANSWERED = { asked: 'Nomis is being asked', off: 'Nomis is switched off here' } as const;

const isNotItsDoing = (reason: string): reason is keyof typeof NOT_ANSWERED =>
  Object.hasOwn(NOT_ANSWERED, reason);

/** A map without any figure: Nomis did not answer, was not asked, or gave a reason for none. */
export function emptyShard(
  live: LiveMap,
  reason: MissingReason | keyof typeof NOT_ANSWERED,
  districts: readonly string[],
  { indicators }: AskedFrames,
): DrawnShard {
  const frame = indicators[live.indicator];
  return {
    kind: 'survey-without-error',
    goodDirection: 'none',
    decimals: 1,
    ...frame,
    unit: live.unit,
    id: live.id,
    indicator: live.indicator,
    label: live.label,
    source: { id: 'nomis', name: 'Office for National Statistics, via Nomis' },
    period: 'Period not known',
    periodEnd: '',
    flags: [],
    values: districts.map(() => (isNotItsDoing(reason) ? 'p' : (LETTERS.get(reason) ?? 'p'))),
    isUnanswered: reason === 'no-answer' || isNotItsDoing(reason),
    ...(isNotItsDoing(reason) ? { instead: NOT_ANSWERED[reason] } : {}),
  };
}
