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
