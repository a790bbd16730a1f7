import { ENGLAND } from '@/domain/area';
import { askAhead } from '@/services/pack/client';
import { withinBase } from '@/shared/base';

/** Of an address by hand no more jobs than this are asked for here. */
const MOST_JOBS = 4;

/**
 * Asks for what the page of an address reads, as the app begins: router and page take over what comes.
 * Only what that page reads for certain; what it does not find here it asks for itself.
 *
 * @param address of the page that is being opened
 */
export function askAheadForPage({ pathname, searchParams }: URL): void {
  const [, room = '', code = ''] = withinBase(pathname).split('/');
  const area = searchParams.get('area');
  const isCode = /^\d{1,4}$/.test(code);
  if (room === 'occupations' && isCode) askForJob(code, area, searchParams.has('as'));
  if (room === 'compare' && code === '') {
    const jobs = searchParams.getAll('soc').filter((soc) => /^\d{4}$/.test(soc));
    for (const soc of jobs.slice(0, MOST_JOBS)) askForJob(soc, area, false);
  }
  if (room === 'areas' && code !== '') {
    ask('groups', 'sources', 'signposts');
    askForPlace(code);
  }
  if (room === 'map') ask('outlines', 'map/index', 'groups');
}

function ask(...names: readonly string[]): void {
  for (const name of names) void askAhead(name);
}

function askForJob(soc: string, area: string | null, hasTitle: boolean): void {
  const isUnitGroup = soc.length === 4;
  ask('groups', 'sources', `areas/${ENGLAND.gss}`);
  if (isUnitGroup) ask(`occupations/${soc}`, `tasks/${soc}`, 'signposts');
  else ask(`wider/${soc}`);
  if (isUnitGroup && hasTitle) ask(`chosen-titles/${soc}`);
  if (area !== null) askForPlace(area);
}

/** A place, and the wider area around it that it names. */
function askForPlace(gss: string): void {
  void askAhead(`areas/${gss}`).then((place) => {
    const lsip: unknown = isNamed(place) ? place['lsip'] : undefined;
    const code = isNamed(lsip) ? lsip['gss'] : undefined;
    if (typeof code === 'string') ask(`areas/${code}`);
  });
}

const isNamed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
