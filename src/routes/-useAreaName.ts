import { useQuery } from '@tanstack/react-query';
import { areaNameQuery } from '@/features/choose-area/areaNameQuery';

interface NamedArea {
  readonly gss: string;
  readonly name: string;
  /** As our list of the district's towns writes it. */
  readonly town?: string;
}

/**
 * A district with its name, once the pack has said it; undefined until then or for no district.
 *
 * @param near a town that may be in it: one that is not in our list is left out
 */
export function useAreaName(gss: string | undefined, near?: string): NamedArea | undefined {
  const { data } = useQuery({ ...areaNameQuery(gss ?? ''), enabled: gss !== undefined });
  if (gss === undefined || !data) return undefined;
  const small = near?.toLowerCase();
  const town = data.towns.find((one) => one.toLowerCase() === small);
  return { gss, name: data.area.name, ...(town === undefined ? {} : { town }) };
}
