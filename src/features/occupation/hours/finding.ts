import { said, type Words } from '@/shared/words/words';
import { figureWords } from '@/domain/format';
import type { HoursView } from './view';

/** What the closed section of hours says. */
export function hoursFinding({ rows: [first] }: HoursView): Words {
  if (first?.median.figure.kind !== 'value') return said('Not published');
  const hours = figureWords(first.median);
  return first.group === 'ft'
    ? said('{hours}, full time', { hours })
    : said('{hours}, all employees', { hours });
}
