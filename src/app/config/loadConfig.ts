import { BASE } from '@/shared/base';
import { note } from '@/shared/errorRing';
import { type AppConfig, CONFIG_WITHOUT_SERVICES } from './appConfig';
import { type ReadConfig, readConfig } from './schema';

const PATIENCE_MS = 10_000;

const sentence = (problem: string): string =>
  `The settings file (config.json) cannot be used: ${problem}. Live services are switched off. ` +
  'Everything saved in the app still works.';

function withoutServices(problem: string): ReadConfig {
  note('settings', null, 'config');
  return { config: CONFIG_WITHOUT_SERVICES, problem: sentence(problem) };
}

let newest: AppConfig = CONFIG_WITHOUT_SERVICES;

/** How long records are kept, by the newest settings: the session is there before they are. */
export const retentionInForce: AppConfig['retention'] = {
  get defaultDaysAfterReview() {
    return newest.retention.defaultDaysAfterReview;
  },
  get longestMonths() {
    return newest.retention.longestMonths;
  },
};

/**
 * Asks for `/config.json`, which index.html preloads: with the credentials of that preload, or it
 * would be fetched twice.
 *
 * Never fails: a missing, silent or broken file leaves the app with every outside service off, so that
 * the data pack still works, and `problem` says in plain words what is wrong.
 */
export async function loadConfig(): Promise<ReadConfig> {
  try {
    const response = await fetch(`${BASE}config.json`, {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) return withoutServices(`the server answered ${response.status}`);
    const { config, problem } = readConfig(await response.text());
    newest = config;
    return problem === null ? { config, problem } : withoutServices(problem);
  } catch {
    return withoutServices('it could not be fetched');
  }
}
