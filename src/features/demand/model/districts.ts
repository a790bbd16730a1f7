import { formatCell } from '@/domain/format';
import { breakPlaces } from '@/domain/measureTables';
import type { Observation } from '@/domain/observation';
import { formatPeriod } from '@/domain/referencePeriod';
import type { ObservationSet } from '@/services/pack/observations';
import type { PlaceOfDemand } from '@/services/pack/demand';
import type { MeasureBeside } from '../sections';
import type { DemandInput } from './demandInput';
import type { Series } from './headlines';

const INDICATORS: Readonly<Record<MeasureBeside, { readonly id: string; readonly name: string }>> =
  {
    claiming: { id: 'claimant-rate', name: 'Claiming, of 100 aged 16 to 64' },
    'in-work': { id: 'employment-rate', name: 'In work, of 100 aged 16 to 64' },
    pay: { id: 'pay-residents-weekly', name: 'Middle weekly pay of residents' },
  };

export const measureName = (measure: MeasureBeside): string => INDICATORS[measure].name;

/** One district by one measure, over the years the table has. */
export interface DistrictSeries {
  readonly gss: string;
  readonly name: string;
  readonly newest: Observation;
  /** "3.6% in 2025", or the reason there is none. */
  readonly words: string;
  readonly series?: Series;
}

export interface DistrictsView {
  readonly rows: readonly DistrictSeries[];
  /** Every picture is on this scale: the least and most of all of them. */
  readonly scale: { readonly low: number; readonly high: number };
  readonly source?: Observation;
}

/** The districts of an area by one measure, small pictures on one scale, in the official order. Pure. */
export function districtsView({ profile }: DemandInput, measure: MeasureBeside): DistrictsView {
  const { id } = INDICATORS[measure];
  const rows = profile.parts.flatMap((part) => rowOf(part, id));
  const known = rows.flatMap(({ series }) =>
    (series?.points ?? []).flatMap((point) => point ?? []),
  );
  const source = rows.find(({ newest }) => newest.figure.kind === 'value')?.newest;
  return {
    rows,
    scale: { low: Math.min(0, ...known), high: Math.max(0, ...known) },
    ...(source ? { source } : {}),
  };
}

/** The longest series a place has of an indicator: the month in hand is another table's. */
function longest(place: PlaceOfDemand, indicator: string): ObservationSet | undefined {
  return place.sets
    .filter((set) => set.indicator === indicator)
    .toSorted((a, b) => b.rows.length - a.rows.length)[0];
}

function rowOf(part: PlaceOfDemand, indicator: string): readonly DistrictSeries[] {
  const set = longest(part, indicator);
  const newest = set?.rows.at(-1);
  if (!set || !newest) return [];
  const { gss, name } = part.area;
  const periods = set.rows.map(({ period }) => period);
  return [
    {
      gss,
      name,
      newest,
      words:
        newest.figure.kind === 'value'
          ? `${formatCell(newest)} in ${formatPeriod(newest.period)}`
          : formatCell(newest),
      ...(set.rows.length > 2
        ? {
            series: {
              points: set.rows.map(({ figure }) => (figure.kind === 'value' ? figure.value : null)),
              breaks: breakPlaces(indicator, periods),
              label: `${name}, ${formatPeriod(periods[0] ?? '')} to ${formatPeriod(newest.period)}`,
            },
          }
        : {}),
    },
  ];
}
