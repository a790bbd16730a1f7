import type { PlaceKind } from './placeIndex';
import { placeKey } from './placeKey';

/** One way to read what was typed. */
export interface Reading {
  readonly key: string;
  /** Bootle jobcentre, Crewe station: the kind that is meant. */
  readonly wanted?: PlaceKind;
  /** Bangor, Gwynedd: what the place lies in, as it is searched. */
  readonly within?: string;
}

/** What was typed without the postcode at its end, and that postcode. */
export interface Typed {
  readonly name: string;
  readonly postcode?: string;
}

const POSTCODE_TAIL = /^(.*[a-z)].*?)[\s,]+([a-z]{1,2}\d[a-z\d]?(?:\s*\d[a-z]{0,2})?)$/i;

/** 'Hackney E8': the name and the postcode apart. A postcode alone is no name with a tail. */
export function withoutPostcode(text: string): Typed {
  const [, name, postcode] = POSTCODE_TAIL.exec(text.trim()) ?? [];
  return name === undefined || postcode === undefined || /^[a-z]{1,2}\d/i.test(name)
    ? { name: text }
    : { name, postcode };
}

/**
 * The ways to read a name, as typed first, then without what a council is called in full. The first
 * that some place bears is the one meant.
 */
export function readings(name: string): readonly Reading[] {
  const found: Reading[] = [];
  const add = (reading: Reading) => {
    const isKnown = found.some(
      ({ key, wanted, within }) =>
        key === reading.key && wanted === reading.wanted && within === reading.within,
    );
    if (reading.key !== '' && !isKnown) found.push(reading);
  };
  const kinded = kindMeant(placeKey(name));
  add(kinded);
  if (kinded.wanted) return found;
  // 'City of London Council' is the City of London, and 'City of York Council' York.
  add({ key: shortened(kinded.key, OFFICE_AFTER) });
  const plain = withoutOffice(kinded.key);
  add({ key: plain });
  for (const side of name.split('/')) add({ key: withoutOffice(placeKey(side)) });
  for (const reading of countyReadings(plain)) add(reading);
  for (const reading of withinReadings(name)) add(reading);
  // West Bromwich town centre before central Bromwich.
  add({ key: shortened(plain, [AFTER_A_PLACE]) });
  add({ key: shortened(plain, [BEFORE_A_PLACE, AFTER_A_PLACE]) });
  return found;
}

/** 'Bootle jobcentre': the name, and the kind that is meant. */
function kindMeant(key: string): Reading {
  const jobcentre = /^(.+) job ?cent(?:re|er)(?: plus)?$/.exec(key)?.[1];
  if (jobcentre !== undefined) return { key: jobcentre, wanted: 'jobcentre' };
  const station = /^(.+?)(?: train| railway| tube)? station$/.exec(key)?.[1];
  if (station !== undefined) return { key: station, wanted: 'station' };
  return { key };
}

const OFFICE_BEFORE = [
  /^the /,
  /^(?:london |royal |metropolitan |county )*(?:borough|district|county|city)(?: council)? of (?:the )?/,
  /^council of (?:the )?/,
  /^(?:cyngor|comhairle)(?: (?:dinas|bwrdeistref sirol|bwrdeistref|baile))? /,
  /^(?:lb|rb) (?:of )?/,
];
const OFFICE_AFTER = [
  / (?:city corporation|corporation|mbc|cbc|bc|dc|cc)$/,
  / (?:(?:city|county|district|london borough|borough|metropolitan|royal|town|and) )*council$/,
  / (?:(?:mayoral|combined|county|strategic) )*authority$/,
  / (?:(?:metropolitan|county|london|royal) )*(?:borough|district)$/,
];

/** 'Leeds City Council', 'Royal Borough of Greenwich': the name alone. */
function withoutOffice(key: string): string {
  return shortened(shortened(key, OFFICE_AFTER), OFFICE_BEFORE);
}

function shortened(key: string, patterns: readonly RegExp[]): string {
  const name = patterns.reduce((rest, pattern) => rest.replace(pattern, ''), key);
  return name === '' ? key : name;
}

const BEFORE_A_PLACE =
  /^(?:in |near |around |outside |central |inner |outer |greater |(?:north|south)(?: (?:east|west))? |east |west )+/;
const AFTER_A_PLACE = /(?: city| town| village)?(?: cent(?:re|er)| area| district| outskirts)?$/;

/** 'Co Down', 'Antrim county': as the list has them. */
function countyReadings(key: string): readonly Reading[] {
  const short = /^co (.+)$/.exec(key)?.[1];
  const after = /^(.+) (?:county|region)$/.exec(key)?.[1];
  // 'Cyngor Sir Ceredigion': but Sir Benfro is its whole name, and comes first.
  const welsh = /^sir (.+)$/.exec(key)?.[1];
  return [
    ...(short === undefined ? [] : [{ key: `county ${short}` }]),
    ...(after === undefined ? [] : [{ key: `county ${after}` }, { key: after }]),
    ...(welsh === undefined ? [] : [{ key: welsh }]),
    ...(key === '' ? [] : [{ key: `the ${key}` }]),
  ];
}

/** 'Bangor, Gwynedd', 'Chapeltown Leeds': a place and what it lies in, the longer place first. */
function withinReadings(name: string): readonly Reading[] {
  const sides = name.split(/[,(]/).map(placeKey);
  const [first = '', ...rest] = sides.filter((side) => side !== '');
  if (rest.length > 0)
    return rest.map((within) => ({ key: withoutOffice(first), within: withoutOffice(within) }));
  const words = first.split(' ');
  return words.slice(1).map((_, at) => {
    const cut = words.length - 1 - at;
    return {
      key: words.slice(0, cut).join(' '),
      within: words
        .slice(cut)
        .join(' ')
        .replace(/^(?:in|of|near) /, ''),
    };
  });
}

const NO_PLACE = [
  /^(?:(?:at|from|near|close to|around|by|in) )*(?:my )?(?:home|house)$/,
  /^(?:(?:at|from|near|close to|around|by|in) )+(?:me|here|my (?:area|town|street|place))$/,
  /^(?:here|my (?:area|town|street|place)|local|locally|nearby|close by)$/,
  /^(?:any ?where|every ?where|no ?where|some ?where)(?: .*)?$/,
  /^(?:remote|remotely|online|wfh|work(?:ing)? (?:from|at) home|home ?working|hybrid|abroad|overseas)$/,
  /^(?:not known|unknown|dont know|do not know|not sure|no fixed (?:abode|address)|homeless)$/,
];

/** True for words that people type where a place is asked for and that are none: home, near me. */
export function isNoPlace(text: string): boolean {
  const key = placeKey(text);
  return NO_PLACE.some((pattern) => pattern.test(key));
}
