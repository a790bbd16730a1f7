import { describe, expect, test, vi } from 'vitest';
import { browserCandidates, firstBrowser } from './browser.mjs';

describe('the places to look for a browser', () => {
  test('are the named one alone where one is named', () => {
    const env = { BEARINGS_CHROMIUM: '/opt/chromium', PATH: '/usr/bin' };

    expect(browserCandidates('linux', env)).toEqual(['/opt/chromium']);
  });

  test('are the folders of the path, Chromium before Chrome before Edge', () => {
    const places = browserCandidates('linux', { PATH: '/usr/local/bin::/usr/bin' });

    expect(places.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium']);
    expect(places.indexOf('/usr/bin/google-chrome')).toBeLessThan(
      places.indexOf('/usr/local/bin/msedge'),
    );
  });

  test('are the applications on a Mac', () => {
    expect(browserCandidates('darwin', {})).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  test('are the program folders on Windows', () => {
    expect(browserCandidates('win32', { ProgramFiles: 'C:\\Program Files' })).toContain(
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    );
  });

  test('are none where nothing is known', () => {
    expect(browserCandidates('linux', {})).toEqual([]);
  });
});

describe('the first browser', () => {
  const none = (name: string) => ({ name, find: () => ({ why: `no ${name}` }) });

  test('is the first that is found, and nothing after it is tried', () => {
    const later = vi.fn<() => { why: string }>(() => ({ why: 'not asked' }));
    const found = { name: 'second', find: () => ({ path: '/usr/bin/chromium' }) };

    expect(firstBrowser([none('first'), found, { name: 'third', find: later }])).toEqual({
      path: '/usr/bin/chromium',
      tried: ['first: no first'],
    });
    expect(later).not.toHaveBeenCalled();
  });

  test('is missing with the reason of every way where none gives one', () => {
    expect(firstBrowser([none('first'), none('second')])).toEqual({
      path: null,
      tried: ['first: no first', 'second: no second'],
    });
  });
});
