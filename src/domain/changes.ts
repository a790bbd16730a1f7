import { formatNumber } from './format';
import { formatPeriod } from './referencePeriod';

/** What an edition of the data changed in the figures of one measure from one table. */
export interface MeasureChange {
  /** The name of the measure, as the pages have it. */
  readonly measure: string;
  /** Newest periods, where they moved; as the source words them. */
  readonly periodMoved?: readonly [before: string, after: string];
  /** Numbers where there was none, none where there was a number, and other numbers. */
  readonly isNew: number;
  readonly gone: number;
  readonly changed: number;
  /** Half of the changed numbers changed by this or less, per cent. */
  readonly medianPercent?: number;
  readonly mostPercent?: number;
  /** How many places and groups of jobs have another figure. */
  readonly places: number;
  readonly groups: number;
  /** The places by name, where they are few. */
  readonly placeNames: readonly string[];
}

const count = (number: number, one: string, many: string) =>
  `${formatNumber(number)} ${number === 1 ? one : many}`;

const percent = (number: number) => `${formatNumber(number, number < 10 ? 1 : 0)}%`;

/**
 * What changed in one measure, in short sentences: "Now March 2026, before December 2025. 405 figures
 * changed, half of them by 2.1% or less, the most by 40%. In 361 places."
 *
 * A change of a published number is no claim that the world changed: it may be a new period, a
 * restatement, or a mended fault.
 */
export function changeSentences(change: MeasureChange): readonly string[] {
  const { periodMoved, isNew, gone, changed, medianPercent, mostPercent } = change;
  const size =
    medianPercent === undefined || mostPercent === undefined
      ? ''
      : `, half of them by ${percent(medianPercent)} or less, the most by ${percent(mostPercent)}`;
  return [
    periodMoved
      ? `Now ${formatPeriod(periodMoved[1])}, before ${formatPeriod(periodMoved[0])}.`
      : '',
    isNew > 0 ? `${count(isNew, 'figure is new', 'figures are new')}.` : '',
    gone > 0 ? `${count(gone, 'figure is gone', 'figures are gone')}.` : '',
    changed > 0 ? `${count(changed, 'figure', 'figures')} changed${size}.` : '',
    whereSentence(change),
  ].filter((sentence) => sentence !== '');
}

function whereSentence({ places, groups, placeNames }: MeasureChange): string {
  const parts = [
    placeNames.length > 0
      ? placeNames.join(', ')
      : places > 0
        ? count(places, 'place', 'places')
        : '',
    groups > 0 ? count(groups, 'group or part', 'groups or parts') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `In ${parts.join('; ')}.`;
}
