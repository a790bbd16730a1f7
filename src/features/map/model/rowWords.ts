import { inEnglish } from '@/shared/words/inEnglish';
import { comparisonWords } from '@/domain/comparison';
import type { MissingReason } from '@/domain/figure';
import { reasonInWords } from '@/domain/missingWords';
import { formatAmount, formatCell, formatFigure } from '@/domain/format';
import { interval95 } from '@/domain/interval';
import { locationQuotientWords } from '@/domain/locationQuotient';
import { directionWords } from '@/domain/projectionDirection';
import type { MapRow, MapView } from './mapView';
import { qualityText, upperFirst } from './mapWords';

/** Before the name of the LSIP area whose figure stands for a district. */
export const WIDER_AREA = 'Figure for the wider skills area,';

const LONDON_BOROUGH = /^E09/;

/** What the app knows of a gap beyond the reason of the figure, by indicator. */
const CLOSER: Readonly<Record<string, (gss: string, reason: MissingReason) => string | undefined>> =
  {
    'adverts-per-thousand': adverts,
    'adverts-share': adverts,
    'claimant-change': (_, reason) =>
      reason === 'not-applicable' ? 'too few people claiming to work it out' : undefined,
  };

function adverts(gss: string, reason: MissingReason): string | undefined {
  if (reason === 'not-applicable') return 'too few adverts to work it out';
  return LONDON_BOROUGH.test(gss) ? 'counted for Greater London as one place' : undefined;
}

/** Why there is no figure, in the words of the app; undefined where there is one. */
export function reasonText(
  { gss, observation }: MapRow,
  { indicator, instead }: MapView,
): string | undefined {
  const { figure } = observation;
  if (figure.kind === 'value') return undefined;
  if (figure.reason === 'wrong-in-source') return reasonInWords(figure.reason);
  const closer = CLOSER[indicator.id]?.(gss, figure.reason);
  return instead ?? closer ?? reasonInWords(figure.reason);
}

/** "£604 a week", or the reason there is no figure. */
export function figureText(row: MapRow, view: MapView): string {
  return (
    reasonText(row, view) ?? formatFigure(row.observation, { decimals: view.indicator.decimals })
  );
}

/** "£604": under a heading that says the unit. */
export function cellText(row: MapRow, view: MapView): string {
  return (
    reasonText(row, view) ?? formatCell(row.observation, { decimals: view.indicator.decimals })
  );
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
  if (unit === 'location-quotient') {
    const found = locationQuotientWords(row.comparison);
    const words = found && inEnglish(found);
    // "Here" would be the district.
    return row.widerArea === undefined ? words : words?.replace(' here ', ' there ');
  }
  return comparisonWords(row.comparison, reference.area.name);
}

/** A district as it is spoken: name, whose figure it is, figure, interval, comparison. */
export function rowInWords(row: MapRow, view: MapView): string {
  const none = reasonText(row, view);
  if (none !== undefined) return `${row.name}. No figure: ${none}.`;
  const whose = row.widerArea ? ` ${WIDER_AREA} ${row.widerArea}.` : '';
  const quality = qualityText(view);
  const interval = intervalText(row, view);
  const parts = [
    figureText(row, view),
    interval && `95% interval ${interval}`,
    comparisonText(row, view),
  ];
  const said = quality === '' ? '' : ` ${upperFirst(quality)}:`;
  return `${row.name}.${whose}${said} ${parts.filter(Boolean).join('; ')}.`;
}
