import { describe, expect, test } from 'vitest';
import { meansNoData } from './endpoint';

describe('the words of an error', () => {
  test.each([
    'There is no data for this query.',
    'No data for these filters',
    'No matching records',
    'No results found',
    'Data not available',
    'Occupation not found',
    'SOC code 9999 does not exist',
    'Unknown SOC code',
    'Sample size too small',
    'Please give a string to search for.',
  ])('mean that there is no data: %s', (words) => {
    expect(meansNoData(words)).toBe(true);
  });

  test.each([
    'slow down',
    'Too many requests',
    'Internal server error',
    'No data: the database is down',
    'No response from data engine',
    'No connection',
    'Data temporarily not available',
    'Service unavailable',
    'Query failed',
    'Access denied: no such key',
    'Not found',
    'boom',
    '',
  ])('mean trouble of the moment: %s', (words) => {
    expect(meansNoData(words)).toBe(false);
  });
});
