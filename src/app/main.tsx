import './ahead';
import '@fontsource-variable/source-sans-3/wght.css';
import './theme.css';
import './firstPaint.css';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { giveWay } from './firstPaint';
import { followAppearance } from './followAppearance';
import { followLanguage } from './followLanguage';
import { guardAgainstTranslation } from './guardAgainstTranslation';
import { loadConfig } from './config/loadConfig';
import { noteFaults } from './noteFaults';
import { reloadOnMissingChunk } from './offline/reloadOnMissingChunk';
import { workOffline } from './offline/workOffline';
import { keepOpenSessionSafe } from './openSession';

/** The settings are asked for with the page and are here by now; whatever holds them up holds up nothing else. */
const WAIT_FOR_SETTINGS_MS = 200;
const WAIT_FOR_WORDS_MS = 2000;

const root = document.getElementById('root');
const first = document.getElementById('first');
if (!root) throw new Error('index.html has no element with the id root');

followAppearance();
guardAgainstTranslation();
noteFaults();
reloadOnMissingChunk({ beforeReload: keepOpenSessionSafe });
const asked = loadConfig();
const early = await Promise.race([
  asked,
  new Promise<null>((done) => {
    setTimeout(() => done(null), WAIT_FOR_SETTINGS_MS);
  }),
]);
/**
 * For English there is no word to wait for, and Welsh that does not come is not waited for long: it is
 * said once it has come. Awaited here it would wait for itself: Welsh uses this file.
 */
const words = Promise.race([
  followLanguage(),
  new Promise<void>((done) => {
    setTimeout(done, WAIT_FOR_WORDS_MS);
  }),
]);
void words.then(() => {
  if (first) giveWay(first, root);
  const app = createRoot(root);
  // In short stretches: the first paint is on the screen, and may be typed into meanwhile.
  startTransition(() => {
    app.render(
      <StrictMode>
        <App early={early} asked={asked} />
      </StrictMode>,
    );
  });
  return workOffline();
});
