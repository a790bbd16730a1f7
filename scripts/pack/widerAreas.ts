import { ENGLAND, GREAT_BRITAIN, UNITED_KINGDOM } from '../../src/domain/area';
import type { WiderAreaShard } from '../../src/services/pack/schemas/placeIndex';
import { type EverydayPlace, everydayPlaces } from './everydayPlaces';
import type { PackTables } from './tables';

type WiderKind = WiderAreaShard['kind'];

/** A wider area before its districts are packed. */
interface WiderArea {
  readonly name: string;
  readonly kind: WiderKind;
  readonly gss?: string;
  readonly districts: readonly string[];
  readonly parts?: readonly string[];
}

const NATIONS: Readonly<Record<string, string>> = {
  [ENGLAND.gss]: 'England',
  S92000003: 'Scotland',
  W92000004: 'Wales',
  N92000002: 'Northern Ireland',
};

/** What people also call the areas that have a page. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  [UNITED_KINGDOM.gss]: ['UK', 'The United Kingdom', 'Whole UK'],
  [GREAT_BRITAIN.gss]: ['GB', 'Britain'],
  W92000004: ['Cymru'],
  S92000003: ['Alba'],
  N92000002: ['NI', 'North of Ireland', 'Tuaisceart Éireann'],
  E12000003: ['Yorkshire and Humber', 'Yorkshire and Humberside'],
  E12000006: ['East England', 'Eastern England'],
};

/**
 * Areas of several districts: regions, nations and the countries together from the list of
 * districts, counties and the like from our own list. One entry an area: another name of the same
 * kind for the same districts, or the same name for them, does not make another.
 */
export function widerAreas(
  tables: Pick<PackTables, 'rows'>,
  district: (gss: string) => string,
): WiderAreaShard[] {
  const own = everydayPlaces(tables).filter(isWider);
  const areas = [...officialAreas(tables), ...own];
  const alike: WiderArea[][] = [];
  for (const area of areas) {
    const known = alike.find(([first]) => first !== undefined && isSame(first, area));
    if (known) known.push(area);
    else alike.push([area]);
  }
  return alike.flatMap((names) => {
    // Berkshire before Berks.
    const [first, ...others] = names.toSorted((a, b) => b.name.length - a.name.length);
    return first === undefined ? [] : [packed(first, others, district)];
  });
}

/** Lancs and Lancashire; Lancashire the county and the combined authority. Not Teesside and Cleveland. */
function isSame(one: WiderArea, other: WiderArea): boolean {
  if (one.gss !== other.gss || (one.kind !== other.kind && one.name !== other.name)) return false;
  return one.districts.toSorted().join(' ') === other.districts.toSorted().join(' ');
}

function packed(
  { name, kind, gss, districts, parts }: WiderArea,
  others: readonly WiderArea[],
  district: (gss: string) => string,
): WiderAreaShard {
  const also = [...others.map((other) => other.name), ...(ALSO[gss ?? ''] ?? [])];
  const names = [...new Set(also)].filter((other) => other !== name);
  return {
    name,
    ...(names.length > 0 ? { also: names } : {}),
    kind,
    ...(gss === undefined ? {} : { gss }),
    districts: districts.map(district).join(''),
    ...(parts ? { parts: [...parts] } : {}),
  };
}

type WiderPlace = EverydayPlace & { readonly kind: WiderKind };

function isWider(place: EverydayPlace): place is WiderPlace {
  return place.districts.length > 1;
}

function officialAreas(tables: Pick<PackTables, 'rows'>): readonly WiderArea[] {
  const regions = new Map<string, { name: string; kind: WiderKind; districts: string[] }>();
  for (const row of tables.rows('areas/districts')) {
    const { gss = '', region = '', region_name = '', country = '' } = row;
    if (region !== '' && region !== country)
      areaOf(regions, region, region_name, 'region').districts.push(gss);
    if (country !== '')
      areaOf(regions, country, NATIONS[country] ?? '', 'nation').districts.push(gss);
  }
  const found = [...regions].map(([gss, area]) => ({ gss, ...area }));
  const nations = Object.keys(NATIONS).filter((gss) => regions.has(gss));
  const ofEngland = found.filter(({ kind }) => kind === 'region').map(({ gss }) => gss);
  const country = (gss: string, name: string, parts: readonly string[]) => ({
    gss,
    name,
    kind: 'country' as const,
    districts: parts.flatMap((part) => regions.get(part)?.districts ?? []),
    parts,
  });
  return [
    ...found.map((area) => (area.gss === ENGLAND.gss ? { ...area, parts: ofEngland } : area)),
    ...(nations.length > 1
      ? [
          country(UNITED_KINGDOM.gss, 'United Kingdom', nations),
          country(
            GREAT_BRITAIN.gss,
            'Great Britain',
            nations.filter((gss) => !gss.startsWith('N')),
          ),
        ]
      : []),
  ];
}

function areaOf(
  areas: Map<string, { name: string; kind: WiderKind; districts: string[] }>,
  gss: string,
  name: string,
  kind: WiderKind,
) {
  const area = areas.get(gss) ?? { name, kind, districts: [] };
  areas.set(gss, area);
  return area;
}
