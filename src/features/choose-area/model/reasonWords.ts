import type { PlaceReason } from './placeMatch';

/** 'for Bootle', 'for LS1, about 70% of it': why a district is in the list. */
export function reasonWords({ kind, name, sharePercent, region }: PlaceReason): string {
  const told = region === undefined ? name : `${name} (${region})`;
  if (kind === 'former') return `for ${name}, now part of it`;
  if (kind === 'jobcentre') return `for ${withKind(name, 'jobcentre')} (2019)`;
  if (kind === 'station' && !/station|airport|terminal|railway|landing|stop\b/i.test(name))
    return `for ${name} station`;
  if (kind === 'outward' && sharePercent !== undefined)
    return `for ${name}, ${sharePercent === 0 ? 'under 1%' : `${sharePercent}%`} of it`;
  return `for ${told}`;
}

function withKind(name: string, kind: string): string {
  return name.toLowerCase().includes(kind) ? name : `${name} ${kind}`;
}
