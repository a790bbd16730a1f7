let left: string | undefined;

/**
 * Notes the pattern of a page that is left: '/occupations/$soc', out of the names of the routes, never
 * the address. The help itself is not noted: who asks there means the page before.
 */
export function notePageLeft(pattern: string | undefined): void {
  if (pattern !== undefined && !pattern.startsWith('/help')) left = pattern;
}

/** The pattern of the page one came from; undefined where the visit began in the help. */
export const pageBefore = (): string | undefined => left;
