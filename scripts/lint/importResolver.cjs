'use strict';
// eslint-plugin-boundaries asks this where an import leads. The node resolver alone does not know
// `@/` (src/), and an import it cannot place would pass unseen.
const { dirname, resolve } = require('node:path');
const nodeResolver = require('eslint-import-resolver-node');

exports.interfaceVersion = 2;

exports.resolve = (source, file) => {
  const target = source.startsWith('@/')
    ? resolve(process.cwd(), 'src', source.slice(2))
    : source.startsWith('.')
      ? resolve(dirname(file), source)
      : source;
  return nodeResolver.resolve(target, file, { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] });
};
