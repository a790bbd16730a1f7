import type { Code, Noted, Place, Source } from './errorRing';

const PLACES: Readonly<Record<Place, string>> = {
  page: 'a page',
  answer: 'an answer',
  script: 'the app',
  file: 'loading',
  offline: 'offline use',
  settings: 'settings',
};

const CODES: Readonly<Record<Code, string>> = {
  unreachable: 'no answer',
  late: 'no answer in time',
  refused: 'refused',
  contract: 'an answer of another shape',
  missing: 'not in the data pack',
  file: 'a file of the app did not come',
  network: 'the download was cut',
  storage: 'the browser kept nothing',
  damaged: 'the download was damaged',
  config: 'the settings file cannot be used',
  storageClosed: 'the browser allows no storage',
  code: 'a fault in the app',
};

const SOURCES: Readonly<Record<Source, string>> = {
  'Data pack': 'the data pack',
  'lmi-for-all': 'LMI for All',
  'lmi-for-all-ashe': 'LMI for All',
  nomis: 'Nomis',
  'postcodes.io': 'postcodes.io',
  another: 'another service',
};

/** One thing that went wrong, in a line as support reads it. */
export function faultLine({ at, times, place, code, page, source, status, where }: Noted): string {
  const from = source === null ? null : `from ${SOURCES[source]}`;
  const often = times > 1 ? `(${times} times)` : null;
  const what = [CODES[code], status, from, often].filter((part) => part !== null).join(' ');
  const parts = [`${at.replace('T', ' ')} UTC`, page, `${PLACES[place]}: ${what}`, where];
  return parts.filter((part) => part !== null).join(' · ');
}
