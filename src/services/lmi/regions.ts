import { type Area, NORTHERN_IRELAND, SCOTLAND, WALES } from '@/domain/area';

/** Nations and regions by a plain form of each name the service's lists are known to use. */
const REGIONS: readonly { readonly area: Area; readonly names: readonly string[] }[] = [
  { area: region('E12000001', 'North East'), names: ['northeast'] },
  { area: region('E12000002', 'North West'), names: ['northwest'] },
  {
    area: region('E12000003', 'Yorkshire and The Humber'),
    names: ['yorkshire', 'yorkshireandhumber', 'yorkshireandthehumber', 'yorkshireandhumberside'],
  },
  { area: region('E12000004', 'East Midlands'), names: ['eastmidlands'] },
  { area: region('E12000005', 'West Midlands'), names: ['westmidlands'] },
  { area: region('E12000006', 'East of England'), names: ['east', 'eastern'] },
  { area: region('E12000007', 'London'), names: ['london', 'greaterlondon'] },
  { area: region('E12000008', 'South East'), names: ['southeast'] },
  { area: region('E12000009', 'South West'), names: ['southwest'] },
  { area: WALES, names: ['wales'] },
  { area: SCOTLAND, names: ['scotland'] },
  { area: NORTHERN_IRELAND, names: ['northernireland'] },
];

function region(gss: string, name: string): Area {
  return { gss, level: 'region', name };
}

/** 'South East (England)' and 'South East' are one name; so are '&' and 'and'. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/\bof england\b|\bengland\b/, '')
    .replaceAll(/[^a-z]/g, '');
}

/**
 * The region or nation of a name in one of the service's lists. Codes are never matched: the
 * service numbers the same regions in two ways.
 *
 * @returns undefined for a name that is not one of the twelve
 */
export function regionOfName(name: string): Area | undefined {
  const plain = plainName(name);
  return REGIONS.find(({ names }) => names.includes(plain))?.area;
}

/**
 * The code a list gives to a region or nation.
 *
 * @param codes name and code as the service's own list has them
 * @returns undefined when the list does not name the area
 */
export function regionCodeIn(
  codes: readonly { readonly name: string; readonly code: number }[],
  area: Area,
): number | undefined {
  return codes.find(({ name }) => regionOfName(name)?.gss === area.gss)?.code;
}
