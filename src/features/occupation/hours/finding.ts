import { formatFigure } from '@/domain/format';
import type { HoursView } from './view';

/** What the closed section of hours says. */
export function hoursFinding({ rows: [first] }: HoursView): string {
  if (first?.median.figure.kind !== 'value') return 'Not published';
  const hours = formatFigure(first.median).replace(/\.0\b/, '');
  return `${hours}, ${first.group === 'ft' ? 'full time' : 'all employees'}`;
}
