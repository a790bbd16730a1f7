'use strict';
// eslint-plugin-boundaries asks this where an import leads. Its own resolver does not know `@/`
// (src/), and an import it cannot place would pass unseen.
const { statSync } = require('node:fs');
const { dirname, resolve } = require('node:path');

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.js', '.json', '/index.ts', '/index.tsx'];

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function target(source, file) {
  if (source.startsWith('@/')) return resolve(process.cwd(), 'src', source.slice(2));
  return source.startsWith('.') ? resolve(dirname(file), source) : null;
}

exports.interfaceVersion = 2;

exports.resolve = (source, file) => {
  const base = target(source.replace(/\?.*$/, ''), file);
  // A package: which of them may be used where is the business of no-restricted-imports.
  if (base === null) return { found: false };
  const path = ENDINGS.map((ending) => base + ending).find(isFile);
  return path === undefined ? { found: false } : { found: true, path };
};
