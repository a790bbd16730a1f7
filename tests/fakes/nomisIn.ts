import {
  createNomisClient,
  NOMIS_BASE_URL,
  type NomisClient,
} from '../../src/services/nomis/client';
import { fakeFetch } from './fakeFetch';
import { instantQueue } from './instantQueue';
import { answerNomis, type NomisMode } from './nomis';

/** The real client of Nomis before the fake in a mode, with every address it asks. */
export interface FakedNomis {
  readonly nomis: NomisClient;
  readonly asked: readonly string[];
}

/** A client for unit tests: the fake behind it, and no waiting between retries. */
export function nomisIn(mode: NomisMode = 'good'): FakedNomis {
  const { fetch, asked } = fakeFetch((url) => answerNomis(url, mode));
  const { queue } = instantQueue([2000, 6000]);
  return { nomis: createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch, queue }), asked };
}

/** What was asked by one address, `select` left out. */
export function parametersOf(
  asked: readonly string[],
  place = 0,
): Readonly<Record<string, string>> {
  const url = new URL(asked[place] ?? NOMIS_BASE_URL);
  url.searchParams.delete('select');
  return Object.fromEntries(url.searchParams);
}
