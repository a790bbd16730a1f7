import { comparisonWords, directionWords } from '@/domain/comparison';
import { formatAmount, formatCell, formatFigure } from '@/domain/format';
import { interval95 } from '@/domain/interval';
import { locationQuotientWords } from '@/domain/locationQuotient';
import type { MapRow, MapView } from './mapView';

/** Before the name of the LSIP area whose figure stands for a district. */
export const WIDER_AREA = 'Figure for the wider skills area,';

/** "£604 a week", or the reason there is no figure. */
export function figureText({ observation }: MapRow, { indicator, instead }: MapView): string {
  if (instead !== undefined && observation.figure.kind === 'missing') return instead;
  return formatFigure(observation, { decimals: indicator.decimals });
}

/** "£604": under a heading that says the unit. */
export function cellText({ observation }: MapRow, { indicator, instead }: MapView): string {
  if (instead !== undefined && observation.figure.kind === 'missing') return instead;
  return formatCell(observation, { decimals: indicator.decimals });
}

/** "£573 to £635"; undefined where no interval is published. */
export function intervalText({ observation }: MapRow, { indicator }: MapView): string | undefined {
  const interval = interval95(observation);
  if (!interval) return undefined;
  const [from, to] = [interval.low, interval.high].map((bound) =>
    formatAmount(bound, observation.unit, indicator.decimals),
  );
  return `${from} to ${to}`;
}

/** "higher than Great Britain", of a projection "growing"; undefined where there is nothing to say. */
export function comparisonText(row: MapRow, { reference }: MapView): string | undefined {
  if (row.direction) return directionWords(row.direction);
  const { figure, unit } = row.observation;
  if (!reference || figure.kind === 'missing') return undefined;
  return unit === 'location-quotient'
    ? locationQuotientWords(row.comparison)
    : comparisonWords(row.comparison, reference.area.name);
}

/** A district as it is spoken: name, whose figure it is, figure, interval, comparison. */
export function rowInWords(row: MapRow, view: MapView): string {
  const { figure } = row.observation;
  if (figure.kind === 'missing') return `${row.name}. No figure: ${figureText(row, view)}.`;
  const whose = row.widerArea ? `${WIDER_AREA} ${row.widerArea}: ` : '';
  const interval = intervalText(row, view);
  const parts = [
    `${view.ourEstimate ? 'our estimate ' : ''}${figureText(row, view)}`,
    interval && `95% interval ${interval}`,
    comparisonText(row, view),
  ];
  return `${row.name}. ${whose}${parts.filter(Boolean).join('; ')}.`;
}
