import type { Asked } from '@/domain/asked';
import { reasonInWords } from '@/domain/missingWords';
import { formatPeriod } from '@/domain/referencePeriod';
import type { DistrictIndicator } from '@/services/nomis/districts';
import type { MapIndicatorShard } from '@/services/pack/schemas/mapIndicator';
import { isNewer } from './liveShard';

/** How the question to Nomis stands that goes with a map. */
export type AskedOfNomis =
  | Asked<DistrictIndicator>
  /** The map has nothing to ask. */
  | { readonly kind: 'not-asked' }
  /** Nomis is switched off by the configuration. */
  | { readonly kind: 'off' };

/** What the page says of Nomis below the words of a map. */
export interface NomisNote {
  readonly words: string;
  readonly canTryAgain?: boolean;
  /** The name of the switch between what came with the app and what Nomis has. */
  readonly switchName?: string;
}

/** Of a map that Nomis alone has. */
export function liveNote(asked: AskedOfNomis, isPatient: boolean): NomisNote {
  switch (asked.kind) {
    case 'value':
      return { words: `Asked of Nomis as you read: ${formatPeriod(asked.value.period)}.` };
    case 'missing':
      return {
        words: `Nomis has no figures for this map just now: ${reasonInWords(asked.reason)}.`,
      };
    case 'failed':
      return { words: 'Nomis is not answering, so this map has no figures.', canTryAgain: true };
    case 'waiting':
      return {
        words: isPatient ? 'Asking Nomis for all districts…' : 'Nomis has not answered yet.',
      };
    default:
      return { words: 'This map is asked of Nomis, and Nomis is switched off here.' };
  }
}

/** Of a map of the pack that Nomis may have newer; undefined where there is nothing to say. */
export function newerNote(
  pack: MapIndicatorShard,
  asked: AskedOfNomis,
  { isPatient, isShown }: { readonly isPatient: boolean; readonly isShown: boolean },
): NomisNote | undefined {
  const own = formatPeriod(pack.period);
  switch (asked.kind) {
    case 'value':
      return isNewer(asked.value, pack)
        ? switchNote(formatPeriod(asked.value.period), own, isShown)
        : { words: 'Nomis has nothing newer.' };
    case 'missing':
      return { words: `Nomis has no newer figures: ${reasonInWords(asked.reason)}.` };
    case 'failed':
      return { words: `Nomis is not answering. The map shows ${own}.`, canTryAgain: true };
    case 'waiting':
      return isPatient
        ? { words: 'Asking Nomis for newer figures…' }
        : { words: `Nomis has not answered yet. The map shows ${own}.` };
    default:
      return undefined;
  }
}

const switchNote = (newest: string, own: string, isShown: boolean): NomisNote =>
  isShown
    ? {
        words: `The map shows ${newest}, from Nomis. The app came with ${own}.`,
        switchName: 'Show the figures that came with the app',
      }
    : {
        words: `Nomis has ${newest}. The map shows ${own}.`,
        switchName: 'Show the newest from Nomis',
      };
