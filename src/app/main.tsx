import '@fontsource-variable/source-sans-3/wght.css';
import './theme.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { followAppearance } from './followAppearance';
import { guardAgainstTranslation } from './guardAgainstTranslation';
import { loadConfig } from './config/loadConfig';
import { registerServiceWorker } from './offline/registerServiceWorker';
import { reloadOnMissingChunk } from './offline/reloadOnMissingChunk';
import { keepOpenSessionSafe } from './openSession';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');

followAppearance();
guardAgainstTranslation();
reloadOnMissingChunk({ beforeReload: keepOpenSessionSafe });
const start = await loadConfig();
createRoot(root).render(<App config={start.config} configProblem={start.problem} />);
void registerServiceWorker();
