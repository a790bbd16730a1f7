import type { MissingReason } from './figure';

/**
 * Every source's own marker for a missing figure, as one of the eight reasons.
 *
 * `suppressed-or-nil` and `zero-or-disclosive` mean "withheld, or nobody found": the source does
 * not tell which, so no 0 may be shown, and withheld is the safer reading. `nil` is not read as 0
 * either: sources print it for "nil or negligible", and a sample without anyone is not a count of
 * nobody; no confidentiality is claimed for it, so it is not published. `withheld` (withdrawn by the
 * publisher after an error) is as wrong at the source as what we found wrong there ourselves.
 * `not-covered` marks what other tables have and ours leave out: somebody does collect it.
 */
const REASON_OF_MARKER: Readonly<Record<string, MissingReason>> = {
  '': 'not-published',
  unreliable: 'unreliable',
  'small-sample': 'unreliable',
  low: 'unreliable',
  disclosive: 'disclosive',
  'zero-or-disclosive': 'disclosive',
  suppressed: 'disclosive',
  'suppressed-or-nil': 'disclosive',
  'not-published': 'not-published',
  'not-available': 'not-published',
  nil: 'not-published',
  withheld: 'wrong-in-source',
  'wrong-in-source': 'wrong-in-source',
  'not-covered': 'not-in-app',
  'bus-not-covered': 'not-in-app',
  'not-applicable': 'not-applicable',
};

/**
 * The reason behind a source's marker (the `missing`, `median_missing` and `unemployment_flag`
 * columns of data/); a blank marker beside a blank is a figure that was not published.
 *
 * @throws RangeError naming a marker that is not known: a new marker has to be decided on
 */
export function reasonOfMarker(marker: string): MissingReason {
  const reason = Object.hasOwn(REASON_OF_MARKER, marker) ? REASON_OF_MARKER[marker] : undefined;
  if (reason === undefined) throw new RangeError(`Unknown marker of a missing figure: "${marker}"`);
  return reason;
}
