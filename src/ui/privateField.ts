/**
 * For every field that may hold something about a client: browsers and their extensions send what is
 * typed to spelling, writing and translating services unless each is told not to.
 */
export const PRIVATE_FIELD = {
  autoComplete: 'off',
  spellCheck: false,
  writingsuggestions: 'false',
  'data-ms-editor': 'false',
  'data-gramm': 'false',
  translate: 'no',
} as const;
