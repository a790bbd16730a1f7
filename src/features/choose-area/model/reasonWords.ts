import { inRow, placeName, said, type Words } from '@/shared/words/words';
import type { PlaceReason } from './placeMatch';

/** 'for Bootle', 'for LS1, about 70% of it': why a district is in the list. */
export function reasonWords(
  { kind, name, sharePercent, region }: PlaceReason,
  gss?: string,
): Words {
  if (kind === 'former') return said('for {name}, now part of it', { name: placeName(name, gss) });
  if (kind === 'jobcentre') return said('for {name} (2019)', { name: withKind(name, 'jobcentre') });
  if (kind === 'station' && !/station|airport|terminal|railway|landing|stop\b/i.test(name))
    return said('for {name} station', { name });
  if (kind === 'outward' && sharePercent !== undefined)
    return sharePercent === 0
      ? said('for {name}, under 1% of it', { name })
      : said('for {name}, {share} of it', { name, share: `${sharePercent}%` });
  const told = placeName(name, gss);
  return said('for {name}', {
    name: region === undefined ? told : inRow([told, ' (', placeName(region), ')'], ''),
  });
}

function withKind(name: string, kind: string): string {
  return name.toLowerCase().includes(kind) ? name : `${name} ${kind}`;
}
