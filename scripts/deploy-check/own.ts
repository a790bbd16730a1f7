import { freePort } from '../lib/freePort';
import { startServer } from '../server/startServer';
import type { Kind } from './site';

/** `npm start`'s own server: what the guide says of the others holds of it too. */
export const own: Kind = {
  name: 'npm start',
  absent: undefined,
  hasBrotli: true,
  start: async ({ dist }) => {
    const port = await freePort();
    const { close } = await startServer({ dist, port, host: '127.0.0.1' });
    return { port, stop: close };
  },
};
