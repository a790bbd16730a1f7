/** Whether keys with a modifier do anything. */
export const SHORTCUTS = { key: 'bearings.shortcuts', words: ['on', 'off'], usual: 'on' } as const;

/** How large the text is, in hundredths of what the browser has. */
export const TEXT_SIZE = {
  key: 'bearings.text-size',
  words: ['100', '115', '130'],
  usual: '100',
} as const;

/** As the system asks, or always more. */
export const CONTRAST = {
  key: 'bearings.contrast',
  words: ['system', 'more'],
  usual: 'system',
} as const;

/** Minutes without a key or a click until the session is locked. */
export const LOCK_AFTER = {
  key: 'bearings.lock-after',
  words: ['5', '10', '20', '30', '60'],
  usual: '10',
} as const;
