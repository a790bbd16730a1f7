import { areaLevel, gssInText, isCounty, isGssCode, namedText } from '@/domain/area';
import type { CommutingYear } from '@/domain/commuting';
import { isSocCode } from '@/domain/soc';
import { openInSearch, sectionsIn } from '@/ui/openSections';
import { MEASURES_BESIDE, type MeasureBeside, SECTION_IDS } from './sections';

/** What an address asks of the page. */
export interface DemandSearch {
  /** One wider area, or up to twelve districts. */
  readonly area?: string | string[] | undefined;
  /** `bands`: kinds of work in bands that cannot be told apart; nothing: the official list. */
  readonly order?: 'bands' | undefined;
  /** The kind of work that is opened into its jobs. */
  readonly kind?: string | undefined;
  /** The sections that are open, as one word. */
  readonly open?: string | undefined;
  /** What the districts are set beside each other by. */
  readonly by?: string | undefined;
  /** Where workers come from and go, 2021 in the place of 2011. */
  readonly census?: '2021' | undefined;
  /** Which way people on the map go: `out` to work, or nothing: in. */
  readonly flow?: 'out' | undefined;
}

/** More districts than these are no area anybody reviews. */
export const MOST_DISTRICTS = 12;

/** The codes of an address, each once, and what is none. */
export interface DemandRequest {
  readonly codes: readonly string[];
  readonly leftOut: readonly string[];
}

const COMBINED_AUTHORITY = /^E47\d{6}$/;
const isArea = (text: string) =>
  isGssCode(text) &&
  (areaLevel(text) !== undefined || COMBINED_AUTHORITY.test(text) || isCounty(text));

/** The areas of an address: of a district the code our data use for it. */
export function demandRequest({ area }: Pick<DemandSearch, 'area'>): DemandRequest {
  const asked = [...new Set([area ?? []].flat().map(gssInText))];
  return {
    codes: asked.filter(isArea),
    leftOut: asked
      .filter((text) => !isArea(text))
      .map((text) => `${namedText(text)} is left out: no area has this code.`),
  };
}

const LONGEST = 60;

function textIn(given: unknown): string | undefined {
  return typeof given === 'string' && given !== '' && given.length <= LONGEST ? given : undefined;
}

/** The search of the page; what is no text is left out. */
export function demandSearch(search: Readonly<Record<string, unknown>>): DemandSearch {
  // What is far too long is still named, by its start.
  const area = [search['area'] ?? []]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? (textIn(one.slice(0, LONGEST)) ?? []) : []));
  const kind = textIn(search['kind']);
  return {
    area: area.length > 1 ? area : area[0],
    order: search['order'] === 'bands' ? 'bands' : undefined,
    kind: kind !== undefined && isSocCode(kind) && kind.length === 2 ? kind : undefined,
    open: textIn(search['open']),
    by: textIn(search['by']),
    // A bare 2021 in an address is read as a number.
    census: String(search['census']) === '2021' ? '2021' : undefined,
    flow: search['flow'] === 'out' ? 'out' : undefined,
  };
}

/** In to work in the area, or out of it to work. */
export type FlowWay = 'in' | 'out';

/** What of the page the address holds. */
export interface ShownDemand {
  readonly order: 'official' | 'bands';
  readonly kind: string | undefined;
  readonly open: readonly string[];
  readonly by: MeasureBeside;
  readonly census: CommutingYear;
  readonly flow: FlowWay;
}

/** What an address shows; what is not in it is as at first. */
export function shownIn({ order, kind, open, by, census, flow }: DemandSearch): ShownDemand {
  return {
    order: order ?? 'official',
    kind,
    open: sectionsIn(open, SECTION_IDS),
    by: MEASURES_BESIDE.find((measure) => measure === by) ?? 'claiming',
    census: census === '2021' ? 2021 : 2011,
    flow: flow ?? 'in',
  };
}

/** What a change of the page is called in its address; what is as at first is not in it. */
export function searchOfShown(change: Partial<ShownDemand>): Partial<DemandSearch> {
  return {
    ...('order' in change ? { order: change.order === 'bands' ? 'bands' : undefined } : {}),
    ...('kind' in change ? { kind: change.kind } : {}),
    ...(change.open ? { open: openInSearch(change.open) } : {}),
    ...(change.by ? { by: change.by === 'claiming' ? undefined : change.by } : {}),
    ...(change.flow ? { flow: change.flow === 'out' ? 'out' : undefined } : {}),
    ...(change.census ? { census: change.census === 2021 ? '2021' : undefined } : {}),
  };
}
