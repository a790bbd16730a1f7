import { expect, test } from 'vitest';
import { UNITED_KINGDOM } from '@/domain/area';
import { value } from '@/domain/figure';
import { sourceText } from './sourceText';

test('a source line has the official name of a group, whatever it is called in a sentence', () => {
  const observation = {
    indicator: 'people-here',
    figure: value(9000),
    unit: 'people',
    occupation: {
      edition: 'SOC 2020',
      code: '53',
      title: 'Skilled construction and building trades',
      plain: 'building trades',
    },
    area: UNITED_KINGDOM,
    period: '2025',
    periodEnd: '2025-12-31',
    source: 'aps',
  } as const;
  const names = { source: () => undefined, indicator: () => undefined };
  expect(sourceText(observation, names)).toBe(
    'Source: aps; 2025; United Kingdom; sub-major group “Skilled construction and building trades”, SOC 2020',
  );
});
