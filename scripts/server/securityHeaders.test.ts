import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AppConfig, CONFIG_WITHOUT_SERVICES } from '../../src/app/config/appConfig';
import { readConfig } from '../../src/app/config/schema';
import { securityHeaders } from './securityHeaders';

function policyOf(config: AppConfig): ReadonlyMap<string, readonly string[]> {
  const text = securityHeaders(config)['Content-Security-Policy'] ?? '';
  return new Map(
    text.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe('the headers of every response', () => {
  test('let the app reach what the config.json we ship names, and nothing else', () => {
    const file = join(import.meta.dirname, '../../public/config.json');
    const { config, problem } = readConfig(readFileSync(file, 'utf8'));

    const policy = policyOf(config);

    expect(problem).toBeNull();
    expect(policy.get('connect-src')).toEqual([
      "'self'",
      'https://api.lmiforall.org.uk',
      'https://www.nomisweb.co.uk',
    ]);
    expect(policy.get('img-src')).toEqual([
      "'self'",
      'data:',
      'blob:',
      'https://tile.openstreetmap.org',
    ]);
  });

  test('let the tiles of each base map be fetched', () => {
    const tilesAt = (host: string) => ({
      kind: 'openstreetmap' as const,
      url: `https://${host}/{z}/{x}/{y}.png`,
      attribution: 'A map',
    });

    const policy = policyOf({
      ...CONFIG_WITHOUT_SERVICES,
      tiles: [tilesAt('a.example'), tilesAt('b.example')],
    });

    expect(policy.get('img-src')?.slice(-2)).toEqual(['https://a.example', 'https://b.example']);
  });

  test('are the ones of the architecture, word for word, with every service off', () => {
    expect(securityHeaders(CONFIG_WITHOUT_SERVICES)).toEqual({
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
        "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    });
  });

  test('name an origin once where two services share it, with its port', () => {
    const config = {
      ...CONFIG_WITHOUT_SERVICES,
      lmiBaseUrl: 'http://mirror.example:8080/lmi/',
      nomisBaseUrl: 'http://mirror.example:8080/nomis/',
      postcodesBaseUrl: 'https://api.postcodes.io/',
    };

    expect(policyOf(config).get('connect-src')).toEqual([
      "'self'",
      'http://mirror.example:8080',
      'https://api.postcodes.io',
    ]);
  });

  test('allow any subdomain where the tile address leaves it open', () => {
    const url = 'https://{s}.tile.example/{z}/{x}/{y}.png';
    const config: AppConfig = {
      ...CONFIG_WITHOUT_SERVICES,
      tiles: { kind: 'openstreetmap', url, attribution: 'A map' },
    };

    expect(policyOf(config).get('img-src')).toContain('https://*.tile.example');
  });

  test('name the host of the tiles alone, never a key in their address', () => {
    const config: AppConfig = {
      ...CONFIG_WITHOUT_SERVICES,
      tiles: {
        kind: 'ordnance-survey',
        url: 'https://api.os.uk/maps/raster/v1/zxy/Light_3857/{z}/{x}/{y}.png?key=abc',
        attribution: 'Contains OS data',
      },
    };

    expect(policyOf(config).get('img-src')?.at(-1)).toBe('https://api.os.uk');
  });
});
