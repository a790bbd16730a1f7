import { formatCell, formatFigure } from '@/domain/format';
import type { Observation } from '@/domain/observation';

/** "74.2% ± 2.1%": the interval is part of the figure. */
export function withMargin(observation: Observation): string {
  const text = formatFigure(observation);
  if (observation.figure.kind === 'missing' || observation.halfWidth95 === undefined) return text;
  const half = {
    ...observation,
    figure: { kind: 'value', value: observation.halfWidth95 },
  } as const;
  return `${formatCell(observation)} ± ${formatFigure(half)}`;
}
