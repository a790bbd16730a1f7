import type { ClassMethod } from '../mapRequest';
import type { Classification } from './classify';
import type { MapView } from './mapView';

/** What the map is of: "Health professionals: how common they are, against England". */
export function mapTitle({ label, indicator, occupationTitle }: MapView): string {
  const isQuotient = indicator.unit === 'location-quotient';
  return isQuotient && occupationTitle
    ? `${occupationTitle}: how common they are, against England`
    : label;
}

export const METHOD_LABELS: Readonly<Record<ClassMethod, string>> = {
  'against-reference': 'Higher or lower than a wider area',
  quantiles: 'About the same number of districts in each',
  'equal-intervals': 'Steps of the same size',
  'same-every-period': 'The same amounts in every year',
};

/** The name of a way to class, for a map: projections have nothing to be higher or lower than. */
export function methodLabel({ indicator }: MapView, method: ClassMethod): string {
  return indicator.kind === 'projection' && method === 'against-reference'
    ? 'More or fewer jobs expected'
    : METHOD_LABELS[method];
}

/** What the colours of one period have to do with those of another. */
export function periodClassWords({ reference }: MapView, method: ClassMethod): string {
  if (method === 'same-every-period')
    return 'A colour stands for the same amounts in every period.';
  if (method === 'against-reference')
    return `In each period, districts are set against ${reference?.area.name ?? 'the wider area'} in that period.`;
  return 'The classes are made anew for each period: a colour does not stand for the same amounts.';
}

/** "1 district", "24 districts". */
export function districts(count: number): string {
  return count === 1 ? '1 district' : `${count} districts`;
}

/** The map in one or two sentences, for who cannot see it and who has no time to. */
export function mapSummary(view: MapView, { classes, missing }: Classification): string {
  const [first, ...others] = classes.filter(({ count }) => count > 0);
  if (!first) return view.instead ? `${view.instead}.` : 'No district has a figure.';
  const rest = others.map(({ label, count }) => `, ${lowerFirst(label)} in ${count}`).join('');
  const none = missing.count > 0 ? ` No figure in ${missing.count}.` : '';
  return `${first.label} in ${first.count} of ${districts(view.rows.length)}${rest}.${none}`;
}

/** Within a sentence: "Lower than" → "lower than". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Where the figures come from; an estimate of ours says so. */
export function sourceWords({ ourEstimate, sourceName }: MapView): string {
  return `${ourEstimate ? 'Our estimate from: ' : 'Source: '}${sourceName}.`;
}

/** What the districts are set against, as a line of the key; undefined where there is nothing. */
export function referenceWords({ reference, indicator, amount }: MapView): string | undefined {
  if (reference?.figure.kind !== 'value') return undefined;
  if (indicator.unit === 'location-quotient')
    return '1 means as common as in England; 2 means twice as common.';
  return `${reference.area.name}: ${amount(reference.figure.value)}`;
}

/** True where classes by amount part districts that a survey or a model cannot tell apart. */
export function isSurveyByAmount({ indicator }: MapView, method: ClassMethod): boolean {
  return indicator.kind !== 'complete-count' && method !== 'against-reference';
}
