import { resolve } from 'node:path';
import { type RunningServer, startServer } from './server/startServer';
import { watchParent } from './server/watchParent';

const DEFAULT_PORT = 4173;

function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT must be a whole number from 1 to 65535; it is "${text}".`);
}

function closeOnSignals(server: RunningServer): void {
  let isClosing = false;
  const close = (reason: string, code: number) => {
    if (isClosing) return;
    isClosing = true;
    console.log(`Bearings: ${reason}, closing.`);
    // The process must end even if a connection will not.
    setTimeout(() => process.exit(code), 2000).unref();
    void server.close().finally(() => process.exit(code));
  };
  process.on('SIGINT', () => close('stopped', 0));
  process.on('SIGTERM', () => close('asked to stop', 0));
  process.on('SIGHUP', () => close('terminal closed', 0));
  watchParent(() => close('the program that started it has gone', 0));
}

/**
 * Serves `dist/`, or the build that BEARINGS_DIST names, until a signal, or the end of the program that started this one, closes
 * it.
 */
export async function serve(): Promise<void> {
  try {
    const server = await startServer({
      dist: resolve(import.meta.dirname, '..', process.env['BEARINGS_DIST'] ?? 'dist'),
      port: portFrom(process.env['PORT']),
      host: process.env['BEARINGS_HOST'],
    });
    closeOnSignals(server);
    console.log(`Bearings: ready at ${server.url} (Ctrl+C stops it)`);
  } catch (error) {
    console.error(`Bearings: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

// Run by itself (`npm run serve`); `npm start` calls serve() in its own process.
if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename)
  await serve();
