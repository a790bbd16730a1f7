import '@fontsource-variable/source-sans-3/wght.css';
import '../../src/app/theme.css';
import { createRoot } from 'react-dom/client';
import { followAppearance } from '../../src/app/followAppearance';
import { Gallery } from './Gallery';

const root = document.getElementById('root');
if (root === null) throw new Error('the gallery has no root');
followAppearance();
createRoot(root).render(<Gallery />);
