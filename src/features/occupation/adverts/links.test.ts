import { describe, expect, test } from 'vitest';
import { linksFor } from '@/domain/links';
import { NATION_NAMES, signpostsOf } from '@/domain/signposts';
import { signpostsSchema } from '@/services/pack/schemas/signposts';
import { inputFromData, socsFromData } from '../../../../tests/support/occupationInput';
import {
  occupationFromData,
  referenceFromData,
  shardFromData,
} from '../../../../tests/support/packFromData';
import { advertLinks, jobSearch, journeyLinks } from './links';

const [LEEDS, CARDIFF, EDINBURGH, BELFAST] = ['E08000035', 'W06000015', 'S12000036', 'N09000003'];
const HIGHLAND = 'S12000017';

const ids = (soc: string, gss?: string) => advertLinks(inputFromData(soc, gss)).map(({ id }) => id);
const hrefOf = (links: ReturnType<typeof advertLinks>, id: string) =>
  links.find((link) => link.id === id)?.href;

describe('what is searched for', () => {
  test('is the title chosen and the town typed', () => {
    const input = {
      ...inputFromData('9272', HIGHLAND),
      title: { text: 'Barista', soc2020: '9266' },
      town: 'Wick',
    };
    expect(jobSearch(input)).toEqual({ title: 'Barista', town: 'Wick' });
    expect(hrefOf(advertLinks(input), 'find-a-job')).toBe(
      'https://www.jobs.service.gov.uk/jobs/search?keywords=Barista&location=Wick',
    );
  });

  test('is else the group’s usual title and the town that boards know', () => {
    expect(jobSearch(inputFromData('8212', 'E06000010'))).toEqual({
      title: 'Van driver',
      town: 'Hull',
    });
    expect(jobSearch(inputFromData('5314', HIGHLAND)).town).toBe('Inverness');
  });

  test('has no place where none is chosen', () => {
    expect(jobSearch(inputFromData('5314'))).toEqual({ title: 'Plumber' });
    expect(advertLinks(inputFromData('5314')).map(({ href }) => href)).toContain(
      'https://www.totaljobs.com/jobs/plumber',
    );
  });

  test.each([
    ['Cleaner, carpets', 'Cleaner'],
    ['Presser, textile manufacturing', 'Presser'],
    ['Higher (d) executive officer', 'Higher executive officer'],
    ['Bricklayer', 'Bricklayer'],
  ])('of %s is %s: a qualifier is no part of it', (text, title) => {
    const input = { ...inputFromData('5312', LEEDS), title: { text, soc2020: '5313' } };
    expect(jobSearch(input).title).toBe(title);
  });
});

describe('job boards', () => {
  const everywhere = ['indeed', 'adzuna', 'reed', 'totaljobs'];

  test.each([
    ['England', LEEDS, ['find-a-job', ...everywhere]],
    ['Wales', CARDIFF, ['find-a-job', ...everywhere]],
    ['Scotland', EDINBURGH, ['find-a-job', 'myjobscotland', ...everywhere]],
    ['Northern Ireland', BELFAST, ['jobapplyni', ...everywhere]],
  ])('of %s are its own', (_, gss, expected) => {
    expect(ids('5314', gss)).toEqual(expected);
  });

  test.each([
    [LEEDS, 'nhs-jobs'],
    [CARDIFF, 'nhs-jobs'],
    [EDINBURGH, 'nhs-scotland'],
    [BELFAST, 'hsc-jobs'],
  ])('of health stand for health and care alone, in %s: %s', (gss, board) => {
    const health = ['nhs-jobs', 'nhs-scotland', 'hsc-jobs'];
    const shown = (soc: string) => ids(soc, gss).filter((id) => health.includes(id));
    for (const soc of ['2231', '6145', '9271', '4211', '3213', '1242'])
      expect(shown(soc)).toEqual([board]);
    for (const soc of ['5314', '2216', '6148', '6131', '9233']) expect(shown(soc)).toEqual([]);
  });

  test('without a place say whose they are', () => {
    const names = advertLinks(inputFromData('5314')).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual([
      'Find a job (GOV.UK), for England, Wales and Scotland',
      'JobApplyNI, for Northern Ireland',
      'myjobscotland: council and college jobs, for Scotland',
    ]);
  });

  test('are sent a title and a town, and nothing else, for every group', () => {
    const { profile: _, ...hull } = inputFromData('1115', 'E06000010');
    const allowed = new Set(['keywords', 'keyword', 'q', 'location', 'l', 'w']);
    for (const soc of socsFromData()) {
      const input = { ...hull, profile: occupationFromData(soc) };
      for (const { href } of advertLinks(input)) {
        const { searchParams, hash } = new URL(href);
        expect([...searchParams.keys()].filter((key) => !allowed.has(key))).toEqual([]);
        expect(hash).toBe('');
        for (const value of searchParams.values())
          expect([input.profile.searchTitle, 'Hull']).toContain(value);
      }
    }
  });
});

describe('journeys', () => {
  test.each([
    [LEEDS, 'https://www.traveline.info/'],
    [CARDIFF, 'https://www.traveline.cymru/'],
    [EDINBURGH, 'https://www.travelinescotland.com/'],
    [BELFAST, 'https://www.translink.co.uk/'],
  ])('are planned by the nation’s own planner in %s', (gss, href) => {
    expect(journeyLinks(inputFromData('5314', gss)).map((link) => link.href)).toEqual([href]);
  });

  test('are planned by nobody without a place', () => {
    expect(journeyLinks(inputFromData('5314'))).toEqual([]);
  });
});

describe('the table of links', () => {
  const { links } = referenceFromData();
  const signposts = signpostsSchema.parse(shardFromData('signposts'));

  test.each([
    ['careers', 'careers service'],
    ['journey', 'journey planner'],
  ] as const)('has the same %s pages as the signposts', (kind, purpose) => {
    const pages = NATION_NAMES.map((nation) =>
      linksFor(links, { kind, nation }).map(({ template }) => template),
    );
    expect(pages).toEqual(
      NATION_NAMES.map((nation) =>
        signpostsOf(signposts, nation, purpose).map((one) => one.links[0]?.url),
      ),
    );
  });

  test('has the same apprenticeship pages as the signposts, but England’s, which searches', () => {
    for (const nation of ['Wales', 'Scotland', 'Northern Ireland'] as const)
      expect(
        linksFor(links, { kind: 'apprenticeships', nation }).map(({ template }) => template),
      ).toEqual(signpostsOf(signposts, nation, 'apprenticeships').map((one) => one.links[0]?.url));
  });

  test('leads nowhere that closed', () => {
    expect(links.filter(({ template }) => template.includes('findajob.dwp.gov.uk'))).toEqual([]);
  });
});
