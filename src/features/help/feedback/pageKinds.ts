/** Each kind of page by the pattern of its address, in plain words. tests/unit/feedback.test.tsx knows every route. */
export const PAGE_KINDS: Readonly<Record<string, string>> = {
  '/': 'The front page',
  '/occupations/$soc': 'A job, or a wider group of jobs',
  '/occupations': 'Browse jobs',
  '/compare': 'Jobs side by side',
  '/compare/areas': 'Places side by side',
  '/map': 'The map',
  '/areas/$gss': 'A place',
  '/match': 'What else, skills or ideas',
  '/redundancy': 'Redundancy list',
  '/demand': 'Demand',
  '/demand/briefing': 'Briefing on demand',
  '/sessions': 'The list of sessions',
  '/sessions/$id': 'The desk of a session',
  '/sessions/$id/handout': 'Hand-out',
  '/settings': 'Settings',
  '/sources': 'Sources and licences',
  '/changes': 'What the data changed',
  '/accessibility': 'Accessibility',
};

export const OTHER_PAGE = 'Another page, or all of them';

/** The kind of page of a pattern; the router writes some with a stroke at the end. */
export function pageKind(pattern: string | undefined): string {
  const known = pattern === '/' ? '/' : (pattern ?? '').replace(/\/$/, '');
  return PAGE_KINDS[known] ?? OTHER_PAGE;
}
