import { useQuery } from '@tanstack/react-query';
import { areaNameQuery } from '@/features/choose-area/areaNameQuery';

/** A district with its name, once the pack has said it; undefined until then or for no district. */
export function useAreaName(
  gss: string | undefined,
): { readonly gss: string; readonly name: string } | undefined {
  const { data } = useQuery({ ...areaNameQuery(gss ?? ''), enabled: gss !== undefined });
  return gss !== undefined && data ? { gss, name: data.area.name } : undefined;
}
