import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesOfWorker } from './workerLicences';

test('every library that the service worker is made of brings its licence along', () => {
  const text = licencesOfWorker(join(import.meta.dirname, '../..'));
  const heads = [...text.matchAll(/^## (\S+) - \d+\.\d+\.\d+ \((\S+)\)$/gm)];
  expect(heads.map(([, name]) => name)).toEqual([
    'workbox-core',
    'workbox-precaching',
    'workbox-routing',
    'workbox-strategies',
  ]);
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(heads.length);
});
