import { flagWords } from '@/ui/flagWords';
import type { ClassMethod } from '../mapRequest';
import { baseOf } from './bases';
import type { Classification } from './classification';
import { widerWords } from './mapNotes';
import type { MapView } from './mapView';

/** What the map is of: "Health professionals: how common they are, against England". */
export function mapTitle({ label, indicator, occupationTitle }: MapView): string {
  const isQuotient = indicator.unit === 'location-quotient';
  return isQuotient && occupationTitle
    ? `${occupationTitle}: how common they are, against England`
    : label;
}

/** The same with whom it is a share of: "People in work, of people aged 16 to 64". */
export function titleWithBase(view: MapView): string {
  return [mapTitle(view), baseOf(view.indicator.id)].filter(Boolean).join(', ');
}

/** The line below the title: "Of people aged 16 to 64, 2023", or the period alone. */
export function lineBelowTitle({ indicator, period }: MapView): string {
  return upperFirst([baseOf(indicator.id), period].filter(Boolean).join(', '));
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
  const rest = others.map((one) => `, ${spokenLabel(one, view)} in ${one.count}`).join('');
  const none = missing.count > 0 ? ` No figure in ${missing.count}.` : '';
  const wider = widerWords(view);
  const said = `${upperFirst(spokenLabel(first, view))} in ${first.count} of ${districts(view.rows.length)}${rest}.${none}`;
  return wider === undefined ? said : `${said} ${wider}`;
}

/** A class within a sentence: what the key says with a comma or a colon in it is said shorter. */
function spokenLabel({ fill, label }: Classification['classes'][number], { indicator }: MapView) {
  if (fill === 'unjudged') return 'not compared';
  const isSample = indicator.kind !== 'complete-count' && indicator.kind !== 'projection';
  return fill === 'level' && isSample ? 'about the same or no clear difference' : lowerFirst(label);
}

/** Within a sentence: "Lower than" → "lower than". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Within or after a sentence: "growing" → "Growing". */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const isOurs = ({ flags }: MapView): boolean => flags.includes('our-estimate');

/** What the source says of the figures: "provisional", "projected, modelled"; '' where nothing. */
export function flagText({ flags }: MapView): string {
  return flagWords(flags.filter((flag) => flag !== 'our-estimate')).join(', ');
}

/** The same, and that they are ours: "our estimate, experimental". */
export function qualityText(view: MapView): string {
  return [isOurs(view) ? 'our estimate' : '', flagText(view)].filter(Boolean).join(', ');
}

/** Where the figures come from and what is said of them; an estimate of ours says so. */
export function sourceWords(view: MapView): string {
  const said = flagText(view);
  const source = `${isOurs(view) ? 'Our estimate from: ' : 'Source: '}${view.sourceName}.`;
  return said === '' ? source : `${source} ${upperFirst(said)}.`;
}

/** What the districts are set against, as a line of the key; undefined where there is nothing. */
export function referenceWords({ reference, indicator, amount }: MapView): string | undefined {
  if (reference?.figure.kind !== 'value') return undefined;
  if (indicator.unit === 'location-quotient')
    return '1 means as common as in England; 2 means twice as common.';
  return `${reference.area.name}: ${amount(reference.figure.value)}`;
}
