import type { Observation } from '@/domain/observation';
import { formatPeriod } from '@/domain/referencePeriod';
import type { KindsView } from '../model/kinds';

/** A measure of the table, where the area has it. */
export interface KindColumn {
  readonly id: 'adverts' | 'hundred' | 'openings' | 'outlook' | 'common' | 'pay';
  readonly name: string;
  readonly source?: Observation;
}

const isKnown = (one: Observation | undefined): one is Observation => one?.figure.kind === 'value';

/** The columns of an area: a measure without a single figure has none. */
export function columnsOf(view: KindsView, order: 'official' | 'bands'): readonly KindColumn[] {
  const { rows, pay } = view;
  const adverts = rows.map((row) => row.adverts).find(isKnown);
  const openings = rows.map((row) => row.openings).find(isKnown);
  const quotient = rows.map((row) => row.quotient?.observation).find(isKnown);
  const middle = pay.map(({ median }) => median).find(isKnown);
  return [
    ...(adverts
      ? [
          {
            id: 'adverts',
            name: `Adverts, ${formatPeriod(adverts.period)}`,
            source: adverts,
          } as const,
        ]
      : []),
    ...(rows.some(({ forHundred }) => forHundred?.kind === 'value')
      ? [{ id: 'hundred', name: 'For 100 residents' } as const]
      : []),
    ...(openings ? [{ id: 'openings', name: 'Come free a year', source: openings } as const] : []),
    ...(rows.some(({ outlook }) => outlook?.direction)
      ? [{ id: 'outlook', name: 'To 2035' } as const]
      : []),
    ...(quotient
      ? [{ id: 'common', name: 'How common: │ England', source: quotient } as const]
      : []),
    // In bands one major group stands in several places: its pay would be printed in each.
    ...(middle && order === 'official'
      ? [{ id: 'pay', name: `Pay an hour: ${view.payArea ?? ''} over UK`, source: middle } as const]
      : []),
  ];
}

const NAMES: Readonly<Record<KindColumn['id'], string>> = {
  adverts: 'adverts by kind of work',
  hundred: 'adverts for 100 residents',
  openings: 'jobs that come free',
  outlook: 'a direction to 2035',
  common: 'how common each kind is',
  pay: 'pay by kind of work',
};

/** Measures the area has no figure of, in words: said once, under the table. */
export function withoutColumns(view: KindsView): readonly string[] {
  const shown = new Set<string>(columnsOf(view, 'official').map(({ id }) => id));
  return Object.entries(NAMES).flatMap(([id, name]) => (shown.has(id) ? [] : [name]));
}
