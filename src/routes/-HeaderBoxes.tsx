import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { AreaBox } from '@/features/choose-area/AreaBox';
import { OccupationBox } from '@/features/find-occupation/OccupationBox';

/** The two boxes in the header: another occupation keeps the area, another area the occupation. */
export function HeaderBoxes() {
  const navigate = useNavigate();
  const { soc } = useParams({ strict: false });
  const { area } = useSearch({ strict: false });
  const chosenArea = typeof area === 'string' ? area : undefined;
  return (
    <>
      <OccupationBox
        size="header"
        onChoose={(next) =>
          void navigate({ to: '/occupations/$soc', params: { soc: next }, search: { area: chosenArea } })
        }
      />
      <AreaBox
        size="header"
        onChoose={(gss) =>
          void (soc?.length === 4
            ? navigate({ to: '/occupations/$soc', params: { soc }, search: { area: gss } })
            : navigate({ to: '/areas/$gss', params: { gss } }))
        }
      />
    </>
  );
}
