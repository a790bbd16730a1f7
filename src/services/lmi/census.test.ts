import { describe, expect, test } from 'vitest';
import { censusJobs, censusResidents } from './census';

const ORIGIN = { source: 'lmi-for-all', url: 'https://service.example/census' };

describe('the census', () => {
  test('is asked at a point, never at a postcode', () => {
    expect(censusJobs.address({ latitude: 53.8, longitude: -1.5 })).toBe(
      'census/jobs_breakdown?area=53.8%2C-1.5',
    );
  });

  test('says how many are in no row', () => {
    const body = {
      area: { district: 'Leeds', ward: 'City' },
      totalJobs: 100,
      jobsBreakdown: [
        { socGroup: '111', description: 'Chief Executives', value: 17, percentage: 17 },
        { socGroup: 'XX', description: 'Not available', value: 3, percentage: 3 },
        { socGroup: '925', description: '', value: 77.2, percentage: 77.2 },
      ],
    };
    expect(censusJobs.parse(JSON.stringify(body), { latitude: 0, longitude: 0 }, ORIGIN)).toEqual({
      kind: 'value',
      value: {
        district: 'Leeds',
        ward: 'City',
        total: 100,
        groups: [
          {
            occupation: { edition: 'SOC 2010', code: '925', title: 'SOC 2010 group 925' },
            count: 77.2,
            percent: 77.2,
          },
          {
            occupation: { edition: 'SOC 2010', code: '111', title: 'Chief Executives' },
            count: 17,
            percent: 17,
          },
        ],
        notShown: 100 - 94.2,
      },
    });
  });

  test('counts a row of less than nobody as not shown', () => {
    const jobsBreakdown = [
      { socGroup: '111', description: 'Chief executives', value: -1, percentage: -1 },
      { socGroup: '112', description: 'Managers', value: 60, percentage: 60 },
    ];
    const text = JSON.stringify({ totalJobs: 100, jobsBreakdown });
    expect(censusJobs.parse(text, { latitude: 0, longitude: 0 }, ORIGIN)).toMatchObject({
      value: { groups: [{ count: 60 }], notShown: 40 },
    });
  });

  test('calms capitals and keeps a true 0', () => {
    const body = {
      totalResidents: 1,
      residentOccupations: [
        { socGroup: '82', description: 'LORRY DRIVERS', value: 0, percentage: 0 },
      ],
    };
    const answer = censusResidents.parse(
      JSON.stringify(body),
      { latitude: 0, longitude: 0 },
      ORIGIN,
    );
    expect(answer).toMatchObject({
      value: { groups: [{ count: 0, occupation: { title: 'Lorry drivers' } }], notShown: 1 },
    });
  });
});
