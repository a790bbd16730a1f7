// Plain JavaScript without dependencies, since it runs before `npm ci`.
import { buildIfNeeded, checkNode, installIfNeeded, stopPlainly } from './lib/prepare.mjs';

try {
  checkNode();
  installIfNeeded();
  buildIfNeeded();
  console.log('Bearings: starting the server…');
  const { tsImport } = await import('tsx/esm/api');
  const { serve } = await tsImport('./serve.ts', import.meta.url);
  await serve();
} catch (error) {
  stopPlainly(error);
}
