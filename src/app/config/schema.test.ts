import { describe, expect, test } from 'vitest';
import { CONFIG_WITHOUT_SERVICES, baseMapsOf } from './appConfig';
import { readConfig } from './schema';

const read = (changes: object) =>
  readConfig(JSON.stringify({ ...CONFIG_WITHOUT_SERVICES, ...changes }));

describe('a config.json', () => {
  test('may name every service', () => {
    const changes = {
      lmiBaseUrl: 'https://api.lmiforall.org.uk/api/v1/',
      nomisBaseUrl: 'http://localhost:9999/nomis/',
      postcodesBaseUrl: 'https://api.postcodes.io/',
      tiles: {
        kind: 'openstreetmap',
        url: 'https://{s}.tile.example/{z}/{x}/{y}.png',
        attribution: 'A map',
      },
      lookUpFullPostcode: true,
    };

    const { config, problem } = read(changes);

    expect(problem).toBeNull();
    expect(config).toEqual({ ...CONFIG_WITHOUT_SERVICES, ...changes });
  });

  test('may name Ordnance Survey as the base map, with the key in the address', () => {
    const tiles = {
      kind: 'ordnance-survey',
      url: 'https://api.os.uk/maps/raster/v1/zxy/Light_3857/{z}/{x}/{y}.png?key=abc',
      attribution: 'Contains OS data © Crown copyright and database rights 2026',
    };

    expect(read({ tiles })).toEqual({
      config: { ...CONFIG_WITHOUT_SERVICES, tiles },
      problem: null,
    });
  });

  test('may name several base maps to choose from, each checked', () => {
    const one = { kind: 'openstreetmap', url: 'https://a.example/{z}/{x}/{y}', attribution: 'A' };
    const other = { ...one, kind: 'ordnance-survey' };

    expect(baseMapsOf(read({ tiles: [one, other] }).config)).toEqual([one, other]);
    expect(baseMapsOf(read({ tiles: one }).config)).toEqual([one]);
    expect(baseMapsOf(read({ tiles: null }).config)).toEqual([]);
    expect(read({ tiles: [one, { ...other, url: 'x' }] }).problem).toContain('tiles[1].url');
  });

  test('may name one address for feedback, or none', () => {
    expect(read({ supportEmail: 'lmi.help+bearings@example.gov.uk' })).toEqual({
      config: { ...CONFIG_WITHOUT_SERVICES, supportEmail: 'lmi.help+bearings@example.gov.uk' },
      problem: null,
    });
    expect(read({}).config.supportEmail).toBeUndefined();
  });

  test.each([
    ['a name beside it', 'Help <help@example.org>'],
    ['a second address', 'help@example.org,other@example.org'],
    ['a field of a mail', 'help@example.org?bcc=other@example.org'],
    ['a line break', 'help@example.org\nBcc: other@example.org'],
    ['no domain', 'help@localhost'],
    ['nothing in it', ''],
    ['another kind of value', null],
    ['too many letters', `${'a'.repeat(250)}@example.org`],
  ])('refuses an address for feedback with %s', (_, supportEmail) => {
    expect(read({ supportEmail }).problem).toContain('supportEmail: must be one e-mail address');
  });

  test.each([
    ['text that is not JSON', '{', 'it is not JSON'],
    ['a list', '[]', 'it must be a set of settings'],
  ])('that is %s switches every service off and says so', (_, text, says) => {
    const { config, problem } = readConfig(text);

    expect(config).toEqual(CONFIG_WITHOUT_SERVICES);
    expect(problem).toContain(says);
  });

  test.each([
    [{ lmiBaseUrl: 'https://a.example/v1' }, 'lmiBaseUrl: must be null, or a web address'],
    [{ lmiBaseUrl: 'javascript:alert(1)/' }, 'lmiBaseUrl: must be null, or a web address'],
    [{ nomisBaseUrl: 'https://me:pass@a.example/' }, 'nomisBaseUrl: must be null'],
    [{ nomisBaseUrl: 'https://a.example/?x=/' }, 'nomisBaseUrl: must be null'],
    [{ nomisBaseUrl: 'https://a.example;sandbox/' }, 'nomisBaseUrl: must be null'],
    [{ nomisBaseUrl: "https://a.example,'self'/" }, 'nomisBaseUrl: must be null'],
    [{ postcodesBaseUrl: 'https://a.example\n/' }, 'postcodesBaseUrl: must be null'],
    [{ postcodesBaseUrl: 'https://a.example/ ' }, 'postcodesBaseUrl: must be null'],
    [
      { tiles: { kind: 'openstreetmap', url: 'https://a.example/', attribution: 'A' } },
      'tiles.url',
    ],
    [
      { tiles: { kind: 'satellite', url: 'https://a.example/{z}/{x}/{y}', attribution: 'A' } },
      'tiles.kind',
    ],
    [{ retention: { defaultDaysAfterReview: 30, longestMonths: 13 } }, 'retention.longestMonths'],
    [{ lmiBaseURL: null }, 'lmiBaseURL'],
    [{ lookUpFullPostcode: 'yes' }, 'lookUpFullPostcode'],
  ])('with %o names the part that is wrong', (changes, says) => {
    expect(read(changes).problem).toContain(says);
  });

  test.each(['https://a.b ; connect-src *', 'https://a.b\nx', 'https://u@a.b'])(
    'refuses a tile host that is more than a host: %j',
    (host) => {
      const url = `${host}/{z}/{x}/{y}.png`;
      expect(read({ tiles: { kind: 'openstreetmap', url, attribution: 'A' } }).problem).toContain(
        'tiles.url',
      );
    },
  );

  test('passes over the mark that some editors put before a text', () => {
    expect(readConfig(`\uFEFF${JSON.stringify(CONFIG_WITHOUT_SERVICES)}`).problem).toBeNull();
  });
});
