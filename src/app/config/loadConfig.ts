import { type ReadConfig, readConfig } from './schema';
import { CONFIG_WITHOUT_SERVICES } from './withoutServices';

const PATIENCE_MS = 5000;

const sentence = (problem: string): string =>
  `The settings file (config.json) cannot be used: ${problem}. Live services are switched off. ` +
  'Everything saved in the app still works.';

const withoutServices = (problem: string): ReadConfig => ({
  config: CONFIG_WITHOUT_SERVICES,
  problem: sentence(problem),
});

/**
 * Asks for `/config.json` once, at start.
 *
 * Never fails: a missing, slow or broken file starts the app with every outside service off, so that
 * the data pack still works, and `problem` says in plain words what is wrong.
 */
export async function loadConfig(): Promise<ReadConfig> {
  try {
    const response = await fetch('/config.json', { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) return withoutServices(`the server answered ${response.status}`);
    const { config, problem } = readConfig(await response.text());
    return problem === null ? { config, problem } : withoutServices(problem);
  } catch {
    return withoutServices('it could not be fetched');
  }
}
