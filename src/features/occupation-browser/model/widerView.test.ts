import { describe, expect, test } from 'vitest';
import { UNITED_KINGDOM } from '@/domain/area';
import { formatFigure } from '@/domain/format';
import type { Climb } from '@/domain/ladder';
import { fleschKincaidGrade } from '../../../../scripts/readability/fleschKincaid';
import {
  areaFromData,
  referenceFromData,
  widerGroupFromData,
} from '../../../../tests/support/packFromData';
import { type WiderInput, widerView } from './widerView';
import {
  areaWords,
  columnSource,
  newerWords,
  payLabel,
  payWords,
  peopleWords,
  standWords,
  widerPay,
  elsewhereWords,
  openingsWords,
  outlookWords,
} from './widerWords';

function input(soc: string, gss?: string): WiderInput {
  const district = gss === undefined ? undefined : areaFromData(gss);
  const lsip = district?.lsip && areaFromData(district.lsip.gss);
  return {
    profile: widerGroupFromData(soc),
    england: areaFromData('E92000001'),
    reference: referenceFromData(),
    ...(district ? { district } : {}),
    ...(lsip ? { lsip } : {}),
    today: '2026-11-25',
  };
}

const found = (climb: Climb | undefined) =>
  climb?.kind === 'found'
    ? `${formatFigure(climb.lead.observation)} in ${climb.lead.observation.area.name}`
    : climb?.reason;

describe('a sub-major group that one newer group stands for', () => {
  const view = widerView(input('21', 'E08000035'));

  test('has the district’s people and adverts, and how common the work is', () => {
    const [local, ...others] = view.local;
    expect(others).toEqual([]);
    expect(local?.group.code).toBe('21');
    expect(found(local?.people)).toBe('about 33,000 people in Leeds');
    expect(found(local?.adverts)).toBe('3,347 adverts in Leeds');
    expect(local?.quotientWords).toBe('no clear difference from England');
  });

  test('has the outlook and openings of the skills area, then of England', () => {
    expect(
      view.future.map(({ outlook, openings }) => [
        outlook?.to.area.name,
        outlook?.words.direction,
        openings && formatFigure(openings.perYear),
      ]),
    ).toEqual([
      ['West Yorkshire', 'growing', 'about 1,800 jobs a year'],
      ['England', 'growing', 'about 52,000 jobs a year'],
    ]);
  });

  test('is read for England where no district is chosen', () => {
    const { area, local, future } = widerView(input('21'));
    expect(area).toBeUndefined();
    expect(found(local[0]?.people)).toContain('in England');
    expect(future).toHaveLength(1);
  });
});

describe('a major group', () => {
  const view = widerView(input('2', 'E08000035'));

  test('has England’s outlook, openings and adverts of the newer major group', () => {
    expect(view.stand?.group.code).toBe('2');
    expect(view.future.map(({ outlook }) => outlook && formatFigure(outlook.to))).toEqual([
      'about 8,400,000 jobs',
    ]);
    expect(view.advertsOfMajor && formatFigure(view.advertsOfMajor)).toBe('391,639 adverts');
  });

  test('lists the sub-major groups that local tables know, each with its own figures', () => {
    expect(view.local.map(({ group }) => group.code)).toEqual(['24', '23', '21', '22']);
    expect(view.local.map(({ people }) => found(people))).toEqual([
      'about 35,000 people in Leeds',
      'about 19,000 people in Leeds',
      'about 33,000 people in Leeds',
      'about 21,000 people in Leeds',
    ]);
  });
});

describe('a group whose people are spread over several newer groups', () => {
  const view = widerView(input('353', 'E07000223'));

  test('has no figure of one group, and the figures of each', () => {
    expect(view.stand).toBeUndefined();
    expect(view.future).toEqual([]);
    expect(view.local.map(({ group, share }) => [group.code, Math.round(share * 100)])).toEqual([
      ['35', 67],
      ['24', 32],
    ]);
    expect(view.local.map(({ future }) => future?.outlook?.words.direction)).toEqual([
      'little-change',
      'growing',
    ]);
  });

  test('climbs to the skills area where the district’s cell is small, and says so', () => {
    const [first] = view.local;
    expect(first && found(first.people)).toBe(
      'about 54,000 people in Brighton and Hove, East Sussex, West Sussex',
    );
    expect(first && areaWords(first.people, view.area)).toBe(
      'The figure is for Brighton and Hove, East Sussex, West Sussex, the nearest area with one.',
    );
    expect(first && areaWords(first.adverts, view.area)).toBe('');
  });
});

test('a district outside England has no figure of England beside its name', () => {
  const [first] = widerView(input('21', 'S12000033')).local;
  expect(found(first?.people)).toBe('about 11,000 people in Aberdeen City');
  expect(found(first?.adverts)).toBe('not-in-app');
});

test.each(['2', '21'])('group %s has no projection of England beside a Scottish name', (soc) => {
  const view = widerView(input(soc, 'S12000033'));
  expect([view.future, view.advertsOfMajor]).toEqual([[], undefined]);
  expect(view.local.map(({ future }) => future)).toEqual(view.local.map(() => undefined));
  expect(view.elsewhere && elsewhereWords(view.elsewhere, view.stand?.group)).toMatch(
    /^There is no projection for Scotland in this app\. For England: More jobs in .+ are projected in England by 2035\.$/,
  );
});

test('openings of Dorset are left out, and its outlook stays', () => {
  const [dorset] = widerView(input('21', 'E06000059')).future;
  expect(dorset?.openings && openingsWords(dorset.openings)).toBe(
    'Openings here are left out: the source is wrong.',
  );
  expect(dorset?.outlook && outlookWords(dorset.outlook)).toMatch(
    /^More jobs in science and tech are projected in Dorset by 2035\. About [\d,]+ jobs in 2025, about [\d,]+ in 2035, projected\. All jobs there: up 6%\.$/,
  );
});

test('a unit group is no wider group', () => {
  const one = input('21');
  const group = { ...one.profile.group, code: '2111' };
  expect(() => widerView({ ...one, profile: { ...one.profile, group } })).toThrow(RangeError);
});

describe('the words of a wider group', () => {
  test('say what a count is of, and that it is a sum', () => {
    expect(peopleWords(widerGroupFromData('2'))).toBe('That is 20% of all people in work.');
    expect(peopleWords(widerGroupFromData('21'))).toBe(
      'That is 6% of all people in work. The count is the sum of its 5 minor groups.',
    );
  });

  test('say whose pay it is, of the group’s own level where the newer list has it', () => {
    const { profile } = input('21');
    const { lead, older } = widerPay(profile);
    expect([lead, older].map((row) => row && payWords(row, profile.group))).toEqual([
      'Half of full-time staff across the UK earned more than this. Half earned less. The middle half earned £40,200 to £69,018 a year.',
      'Half of full-time staff across the UK earned more than this. Half earned less. The middle half earned £33,981 to £55,114 a year. It is the pay of this group alone, but it is old, and furlough affected it.',
    ]);
    expect(lead && payLabel(lead)).toBe('Middle pay, full time');
    expect(older && payLabel(older)).toBe('Middle pay, full time, in April 2021');
  });

  test('are of all employees where most work part time', () => {
    const { profile } = input('711');
    const { lead } = widerPay(profile);
    expect(lead && [payLabel(lead), lead.median.figure]).toEqual([
      'Middle pay, all employees',
      { kind: 'value', value: 14_819 },
    ]);
    expect(lead && payWords(lead, profile.group)).toContain('Most work part time.');
  });

  test('never lead with pay of the older list of jobs', () => {
    const { lead, older } = widerPay(input('353').profile);
    expect([lead?.median.occupation?.edition, older?.median.occupation?.edition]).toEqual([
      undefined,
      'SOC 2010',
    ]);
  });

  test('call a newer group wider where it is', () => {
    const standing = (soc: string) => {
      const { stand, group } = widerView(input(soc));
      return stand && standWords(stand, group.code);
    };
    expect(standing('21')).toBe(
      'These are for science and tech, SOC 2020 group 21. It holds 99% of the people of this group.',
    );
    expect(standing('211')).toBe(
      'These are for the wider group science and tech, SOC 2020 group 21. It holds 100% of the people of this group, and others.',
    );
  });

  test('say where the people are in the newer list', () => {
    expect(newerWords(widerView(input('2')).newer)).toContain(
      'In it, 99% of these people are in group 2, professional roles.',
    );
    expect(newerWords(widerView(input('353')).newer)).toContain('No one of them stands for it.');
  });

  test.each(['2', '21', '211', '353', '722'])('are easy to read, titles apart: group %s', (soc) => {
    const { profile } = input(soc);
    const view = widerView(input(soc, 'E07000223'));
    const [first] = view.local;
    const said = [
      peopleWords(profile),
      ...profile.pay.map((row) => payWords(row, profile.group)),
      newerWords(view.newer),
      ...(view.stand ? [standWords(view.stand, soc)] : []),
      ...(first ? [areaWords(first.adverts, view.area)] : []),
    ].filter((words) => words !== '');
    const grades = said.map((words) =>
      fleschKincaidGrade(words.replaceAll(/“[^”]*”/g, '“Nurses”')),
    );
    expect(Math.max(...grades)).toBeLessThanOrEqual(7);
  });

  test('name every area of a column once', () => {
    const { people } = input('21').profile;
    const elsewhere = { ...people, area: { ...UNITED_KINGDOM, name: 'Elsewhere' } };
    const names = { source: () => undefined, indicator: () => undefined };
    expect(columnSource([people, elsewhere, people], names)).toBe(
      'Source: lfs-emp04-2018; April to June 2018; United Kingdom and Elsewhere; groups of SOC 2010',
    );
    expect(columnSource([], names)).toBe('');
  });
});
