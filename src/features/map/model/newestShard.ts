import { canonicalGss } from '@/domain/area';
import type { Figure, MissingReason } from '@/domain/figure';
import type { ClaimantCount, ClaimantCounts } from '@/services/nomis/claimants';
import type { MapIndicatorShard } from '@/services/pack/schemas/mapIndicator';
import {
  type Cell,
  REASON_LETTERS,
  type ReasonLetter,
} from '@/services/pack/schemas/observationSet';

/** The one map that Nomis is asked about as a whole. */
export const LIVE_MAP = 'claimant-rate';

const NAME = 'Office for National Statistics, via Nomis: Claimant count (NM_162_1), live';

const LETTERS = new Map<MissingReason, ReasonLetter>(
  Object.entries(REASON_LETTERS).map(([letter, reason]) => [reason, letter as ReasonLetter]),
);

/** A service that did not answer leaves no cell: what else has no letter was not published. */
const cellOf = (figure: Figure | undefined): Cell =>
  figure?.kind === 'value' ? figure.value : (LETTERS.get(figure?.reason ?? 'not-published') ?? 'p');

/** True where the answer of Nomis is of a later month than the pack's map. */
export function isNewer(counts: ClaimantCounts, pack: MapIndicatorShard): boolean {
  return counts.periodEnd > pack.periodEnd;
}

/**
 * The pack's map with the newer figures of Nomis in the place of its own: other values, period and
 * source, the same order of districts. A district Nomis does not name has no figure. Compared with
 * Great Britain only where Nomis gave it for the same month.
 */
export function newestShard(
  pack: MapIndicatorShard,
  counts: ClaimantCounts,
  britain: ClaimantCount | undefined,
  districts: readonly string[],
): MapIndicatorShard {
  const rates = new Map(
    counts.areas.map(({ area, rate }) => [canonicalGss(area.gss), rate.figure]),
  );
  const figure = britain?.rate.periodEnd === counts.periodEnd ? britain.rate.figure : undefined;
  return {
    ...pack,
    source: { id: 'nomis-claimant-count', name: NAME },
    period: counts.period,
    periodEnd: counts.periodEnd,
    reference:
      figure?.kind === 'value' && pack.reference
        ? { gss: pack.reference.gss, name: pack.reference.name, value: figure.value }
        : undefined,
    values: districts.map((gss) => cellOf(rates.get(canonicalGss(gss)))),
  };
}
