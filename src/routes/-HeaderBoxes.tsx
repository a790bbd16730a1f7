import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { AreaBox } from '@/features/choose-area/AreaBox';
import { OccupationBox } from '@/features/find-occupation/OccupationBox';
import { useAreaName } from './-useAreaName';

/** The two boxes in the header: another occupation keeps the area, another area the occupation. */
export function HeaderBoxes() {
  const navigate = useNavigate();
  const { soc, gss } = useParams({ strict: false });
  const { area } = useSearch({ strict: false });
  const current = typeof area === 'string' ? area : gss;
  const chosen = useAreaName(current);
  const chooseOccupation = (next: string) =>
    void navigate({ to: '/occupations/$soc', params: { soc: next }, search: { area: current } });
  const chooseArea = (next: string) =>
    void (soc?.length === 4
      ? navigate({ to: '/occupations/$soc', params: { soc }, search: { area: next } })
      : navigate({ to: '/areas/$gss', params: { gss: next } }));
  return (
    <>
      <OccupationBox size="header" onChoose={chooseOccupation} />
      <AreaBox size="header" {...(chosen ? { chosen } : {})} onChoose={chooseArea} />
    </>
  );
}
