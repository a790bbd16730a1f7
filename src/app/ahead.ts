import { askAheadForPage } from './askAheadForPage';

// In a file of its own, which the page runs while the start is still on its way: see scripts/build.
askAheadForPage(new URL(location.href));
