import { describe, expect, test } from 'vitest';
import { NATION_NAMES } from '@/domain/signposts';
import { signpostsSchema } from '@/services/pack/schemas/signposts';
import { shardFromData } from '../../../../tests/support/packFromData';
import { helpOf } from './help';
import { english } from '../../../../tests/support/english';

const signposts = signpostsSchema.parse(shardFromData('signposts'));

const text = (nation: Parameters<typeof helpOf>[1]) =>
  english(helpOf(signposts, nation))
    .map(({ name, where }) => `${name}: ${where}`)
    .join('\n');

describe('help on the hand-out', () => {
  test.each([
    ['England', 'nationalcareers.service.gov.uk'],
    ['Wales', 'careerswales.gov.wales, Welsh: gyrfacymru.llyw.cymru, 0800 028 4844'],
    ['Scotland', 'myworldofwork.co.uk, 0800 917 8000'],
    ['Northern Ireland', 'nidirect.gov.uk/campaigns/careers'],
  ] as const)('of %s begins with its own careers service', (nation, where) => {
    expect(english(helpOf(signposts, nation))[0]?.where).toBe(where);
  });

  test.each(['Wales', 'Scotland', 'Northern Ireland'] as const)(
    'of %s sends nobody to England’s careers service',
    (nation) => {
      expect(text(nation)).not.toMatch(/nationalcareers|0800 100 900/);
    },
  );

  test('of Northern Ireland has no number and no board of Great Britain', () => {
    expect(text('Northern Ireland')).not.toMatch(/0800 328 5644|gov\.uk\/find-a-job|traveline/);
  });

  test('without a place has the careers service of each nation', () => {
    expect(english(helpOf(signposts, undefined)).map(({ name }) => name.split(':')[0])).toEqual([
      ...NATION_NAMES,
    ]);
  });
});
