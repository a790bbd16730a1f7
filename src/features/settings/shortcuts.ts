/** Where the browser keeps whether keys with a modifier do anything. */
export const SHORTCUTS = 'bearings.shortcuts';
