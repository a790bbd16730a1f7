import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const CATALOGUE = /\/src\/locales\/(?!en\b)[a-z]{2}\.json$/;

/**
 * A catalogue as Lingui reads it without reading the messages themselves, which would take a parser into
 * the browser: `npm run words` and people write sentences, the build makes lists of parts of them.
 */
export function catalogues(): Plugin {
  return {
    name: 'bearings-catalogues',
    enforce: 'pre',
    transform(code, id) {
      if (!CATALOGUE.test(id)) return null;
      const messages = Object.entries(JSON.parse(code) as Record<string, string>);
      const compiled = messages.map(([english, said]) => [english, compileMessage(said)]);
      return JSON.stringify(Object.fromEntries(compiled));
    },
  };
}
