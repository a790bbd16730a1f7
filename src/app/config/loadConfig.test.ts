import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadConfig } from './loadConfig';
import { CONFIG_WITHOUT_SERVICES } from './appConfig';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the configuration at start', () => {
  test('is what config.json says', async () => {
    const config = { ...CONFIG_WITHOUT_SERVICES, nomisBaseUrl: 'https://a.example/' };
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(config)));

    expect(await loadConfig()).toEqual({ config, problem: null });
  });

  test.each([
    ['is missing', () => Promise.resolve(new Response('', { status: 404 })), 'answered 404'],
    ['is broken', () => Promise.resolve(new Response('{')), 'it is not JSON'],
    ['cannot be fetched', () => Promise.reject(new TypeError('no')), 'could not be fetched'],
  ])('has every service off and says why where the file %s', async (_, answer, says) => {
    vi.stubGlobal('fetch', answer);

    const { config, problem } = await loadConfig();

    expect(config).toEqual(CONFIG_WITHOUT_SERVICES);
    expect(problem).toContain(says);
    expect(problem).toContain('Live services are switched off.');
  });
});
