import { expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import { fetchClaimantYears } from '@/services/nomis/claimants';
import { nomisIn } from '../../../../tests/fakes/nomisIn';
import { reasonIn } from './reasonIn';

test('years that are all withheld have the reason of the newest, and are not "not collected"', async () => {
  const leeds = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;
  const years = await fetchClaimantYears(nomisIn('all-missing').nomis, [leeds], 2);
  expect(['disclosive', 'unreliable', 'not-published']).toContain(reasonIn(years));
});

test('an answer without the place, or with a figure, has none', () => {
  expect(reasonIn([])).toBeUndefined();
  expect(reasonIn([{ rate: { figure: value(4) } }])).toBeUndefined();
  const figures = [missing('unreliable'), value(4), missing('disclosive')];
  expect(reasonIn(figures.map((figure) => ({ figure })))).toBe('disclosive');
});
