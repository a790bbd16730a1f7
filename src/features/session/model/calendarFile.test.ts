import { expect, test } from 'vitest';
import { calendarFile } from './calendarFile';

test('holds "Bearings review", the day, and what the form of such a file needs', async () => {
  const lines = (await calendarFile('2026-12-14')).trim().split('\r\n');
  expect(lines).toContain('SUMMARY:Bearings review');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261214');
  expect(lines).toContain('DTEND;VALUE=DATE:20261215');
  const names = lines.map((line) => line.split(/[:;]/)[0]);
  const allowed = [
    'BEGIN',
    'VERSION',
    'CALSCALE',
    'PRODID',
    'METHOD',
    'X-PUBLISHED-TTL',
    'UID',
    'SUMMARY',
    'DTSTAMP',
    'DTSTART',
    'DTEND',
    'END',
  ];
  expect(names.filter((name) => !allowed.includes(name ?? ''))).toEqual([]);
});

test('is named at random, so that two of one day say nothing of each other', async () => {
  const uid = async () => /UID:(.*)/.exec(await calendarFile('2026-12-14'))?.[1];
  expect(await uid()).not.toBe(await uid());
});
