import { describe, expect, test } from 'vitest';
import { inputFromData, socsFromData } from '../../../../tests/support/occupationInput';
import { advertsFinding, nearestRows } from '../adverts/tile';
import { advertLinks, jobSearch } from '../adverts/links';
import { hereFinding } from '../here/finding';
import { hoursFinding } from '../hours/finding';
import { notShownFinding, notShownView } from '../not-shown/view';
import { openingsFinding } from '../openings/sentences';
import { outlookFinding } from '../outlook/tile';
import { pageViews } from '../page/views';
import { tilesView } from './view';
import { english } from '../../../../tests/support/english';

const SEFTON = 'E08000014';
const HIGHLAND = 'S12000017';
const MERTHYR = 'W06000024';
const STRABANE = 'N09000005';

const tilesOf = (soc: string, gss?: string) => {
  const input = inputFromData(soc, gss);
  return english(tilesView(input, pageViews(input, 'hour')));
};

describe('the four tiles', () => {
  test('say pay, adverts, direction and what is needed, with the wider group named once', () => {
    const { pay, adverts, outlook, needs, banner } = tilesOf('5312', SEFTON);
    expect([pay, adverts, outlook, needs].map(({ figure }) => figure)).toEqual([
      '£16.75',
      '35',
      '→ Little change',
      'Card for most',
    ]);
    expect([adverts.unit, adverts.group, outlook.unit, outlook.group]).toEqual([
      'in Sefton, July 2025',
      'Building trades',
      'likely',
      'Building trades, Liverpool City Region; all jobs up 5%',
    ]);
    expect(banner).toEqual({
      group: 'Building trades',
      sentence: 'local figures',
      more: 'are for this wider group. Bricklayers and stonemasons alone are not counted. ',
    });
  });

  test('say how sure each is where they differ, and nothing where all are alike', () => {
    const { pay, adverts, outlook } = tilesOf('5312', SEFTON);
    expect([pay, adverts, outlook].map(({ sureness }) => sureness)).toEqual([
      'fairly sure',
      'rough guide',
      'rough guide',
    ]);
    expect(tilesOf('6145', HIGHLAND).pay).not.toHaveProperty('sureness');
  });

  test.each([
    ['Wick', HIGHLAND, 'Scotland', 'Search Find a job (GOV.UK)', 'Ask My World of Work'],
    ['Merthyr Tydfil', MERTHYR, 'Wales', 'Search Find a job (GOV.UK)', 'Ask Careers Wales'],
    [
      'Strabane',
      STRABANE,
      'Northern Ireland',
      'Search JobApplyNI',
      'Ask Careers Service (nidirect)',
    ],
  ])(
    'keep their place for %s and lead to what the nation has',
    (_, gss, nation, board, careers) => {
      const { adverts, outlook, banner } = tilesOf('6145', gss);
      expect([adverts.figure, adverts.lines[0], adverts.instead?.name]).toEqual([
        'No count',
        `No count of adverts for ${nation} in this app.`,
        board,
      ]);
      expect([outlook.figure, ...outlook.lines, outlook.instead?.name]).toEqual([
        'No projection',
        `There is no projection for ${nation} in this app.`,
        careers,
      ]);
      expect(banner).toBeUndefined();
    },
  );

  test('draw the own district first, then those that most people go to', () => {
    const { adverts } = pageViews(inputFromData('5312', SEFTON), 'hour');
    const rows = adverts.reach ? nearestRows(adverts.reach) : [];
    expect(rows.map(({ area }) => area.name)).toEqual(['Sefton', 'Liverpool', 'West Lancashire']);
  });
});

describe('a closed section', () => {
  const findings = (soc: string, gss?: string) => {
    const input = inputFromData(soc, gss);
    const { here, outlook, openings, hours, pay } = pageViews(input, 'hour');
    return {
      adverts: english(advertsFinding(jobSearch(input), advertLinks(input), undefined)),
      here: english(hereFinding(here, true)),
      outlook: english(outlookFinding(outlook)),
      openings: english(openingsFinding(openings)),
      hours: english(hoursFinding(hours)),
      notShown: english(notShownFinding(notShownView(input, pay, hours))),
    };
  };

  test('says what it comes to', () => {
    expect(findings('5312', SEFTON)).toEqual({
      adverts: 'Search 5 boards for “Bricklayer” near Southport',
      here: 'About 17,000 people in Liverpool City Region, no clear difference from England',
      outlook: 'About 18,000 jobs in 2025, about 17,000 in 2035, projected',
      openings: 'About 470 jobs a year come free: 1 in 37',
      hours: '39 hours a week, full time',
      notShown: 'Women’s pay, the top tenth',
    });
  });

  test.each([undefined, SEFTON, HIGHLAND, MERTHYR, STRABANE])(
    'says it in at most twelve words for every job in %s',
    (gss) => {
      const long = socsFromData()
        .flatMap((soc) => Object.values(findings(soc, gss)))
        .filter((one) => one.split(' ').length > 12);
      expect(long).toEqual([]);
    },
  );
});
