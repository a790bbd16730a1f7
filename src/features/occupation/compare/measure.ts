import { inEnglish } from '@/shared/words/inEnglish';
import type { Words } from '@/shared/words/words';
import type { ReadOn } from '../needs/readOn';
import type { BarRow } from '@/charts/BarRows';
import type { KeyItem } from '@/charts/Key';
import type { DumbbellRow } from '@/charts/Lollipops';
import type { RangeRow } from '@/charts/RangeRows';
import type { Axis, Tick } from '@/charts/scale';
import type { UnitRowsRow } from '@/charts/UnitRow';
import type { Observation } from '@/domain/observation';
import type { RowPin } from './pieces';
import type { Chip } from '@/ui/Chips';

/** One thing that is compared: its rows on one scale, and what may be said of them. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  /** What a figure of its rows is called as it is pinned; else the title. */
  readonly pinAs?: string;
  /** What the rows come to, in a few words. */
  readonly verdict?: string;
  readonly drawn: Drawn;
  /** Under the rows, a sentence each. */
  readonly sentences: readonly string[];
  /** Whose source is named. */
  readonly observation?: Observation | undefined;
  /** Beside the source: the area the figures are of. */
  readonly sourceWords?: string | undefined;
  /** What words without a figure were read on. */
  readonly read?: ReadOn | undefined;
}

/** A row with its figure to pin, where it has one. */
export type PinnedRow<Row> = Row & { readonly pin?: RowPin };

type Drawn =
  | {
      readonly kind: 'ranges';
      readonly rows: readonly PinnedRow<RangeRow>[];
      readonly axis: Axis;
      readonly law?: Tick;
      readonly limit?: Tick;
    }
  | {
      readonly kind: 'bars';
      readonly rows: readonly PinnedRow<BarRow>[];
      readonly key: readonly KeyItem[];
    }
  | {
      readonly kind: 'dumbbells';
      readonly rows: readonly PinnedRow<DumbbellRow>[];
      readonly axis: Axis;
      readonly key: readonly KeyItem[];
    }
  | { readonly kind: 'units'; readonly rows: readonly PinnedRow<UnitRowsRow>[] }
  | { readonly kind: 'chips'; readonly rows: readonly ChipsRow[] }
  | { readonly kind: 'words'; readonly rows: readonly WordsRow[] };

export interface ChipsRow {
  readonly id: string;
  readonly name: string;
  readonly chips: readonly Chip[];
}

export interface WordsRow {
  readonly id: string;
  readonly name: string;
  readonly sentences: readonly string[];
}

/** Sentences that are there, each once. */
export function once(sentences: readonly (Words | undefined)[]): readonly string[] {
  return [...new Set(sentences.flatMap((sentence) => (sentence ? [inEnglish(sentence)] : [])))];
}
