import type { ClassMethod } from '../mapRequest';
import type { Classification } from './classify';
import type { MapView } from './mapView';

/** What the map is of: "Health professionals: how common they are, against England". */
export function mapTitle({ label, occupationTitle }: MapView): string {
  return occupationTitle ? `${occupationTitle}: how common they are, against England` : label;
}

export const METHOD_LABELS: Readonly<Record<ClassMethod, string>> = {
  'against-reference': 'Higher or lower than a wider area',
  quantiles: 'About the same number of districts in each',
  'equal-intervals': 'Steps of the same size',
};

/** "1 district", "24 districts". */
export function districts(count: number): string {
  return count === 1 ? '1 district' : `${count} districts`;
}

/** The map in one or two sentences, for who cannot see it and who has no time to. */
export function mapSummary(view: MapView, { classes, missing }: Classification): string {
  const [first, ...others] = classes;
  if (!first) return 'No district has a figure.';
  const rest = others.map(({ label, count }) => `, ${lowerFirst(label)} in ${count}`).join('');
  const none = missing.count > 0 ? ` No figure in ${missing.count}.` : '';
  return `${first.label} in ${first.count} of ${districts(view.rows.length)}${rest}.${none}`;
}

/** Within a sentence: "Lower than" → "lower than". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
