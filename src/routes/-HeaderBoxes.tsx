import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ChosenTitle } from '@/domain/chosenTitle';
import { AreaBox, type WiderPage } from '@/features/choose-area/AreaBox';
import { districtOfAddressQuery } from '@/features/choose-area/districtOfAddress';
import {
  compareAreasRequest,
  compareAreasSearch,
  withArea,
} from '@/features/compare-areas/compareAreasRequest';
import { OccupationBox } from '@/features/find-occupation/OccupationBox';
import { askedTitle } from '@/features/occupation/askedTitle';
import {
  compareRequest,
  compareSearch,
  searchOfJobs,
  withJob,
} from '@/features/occupation/compareRequest';
import { useSessionPlace } from '@/features/session/useSession';
import { useAreaName } from './-useAreaName';

/**
 * The two boxes in the header: another occupation keeps the area, another area the occupation. On the
 * compare page a job is set beside the others, and the area is that of all of them. On the page that
 * compares areas, an area is set beside the others.
 */
export function HeaderBoxes() {
  const navigate = useNavigate();
  const { soc, gss } = useParams({ strict: false });
  const search = useSearch({ strict: false });
  const { area } = search;
  const isCompare = useLocation({ select: ({ pathname }) => /^\/compare\/?$/.test(pathname) });
  const isCompareAreas = useLocation({
    select: ({ pathname }) => /^\/compare\/areas\/?$/.test(pathname),
  });
  // There the box adds an area: none of those on the page is the chosen one.
  const isSession = useLocation({ select: ({ pathname }) => pathname.startsWith('/sessions') });
  const sessionPlace = useSessionPlace();
  // What is opened from a session is read for its place.
  const own = isSession ? sessionPlace?.gss : gss;
  const current = typeof area === 'string' && !isCompareAreas ? area : own;
  const { data: place } = useQuery({
    ...districtOfAddressQuery(current ?? ''),
    enabled: current !== undefined,
  });
  const district = place?.gss;
  const chosen = useAreaName(district ?? own);
  const carried = place === undefined ? current : district;
  const names = askedTitle(search);
  const near = isSession ? sessionPlace?.town : names.near;
  const chooseOccupation = (next: string, chosenTitle?: ChosenTitle) => {
    const asTitle = chosenTitle ? { as: chosenTitle.text } : {};
    if (!isCompare)
      return void navigate({
        to: '/occupations/$soc',
        params: { soc: next },
        search: { area: carried, near, ...asTitle },
      });
    const { jobs } = compareRequest(compareSearch(search));
    const more = searchOfJobs(withJob(jobs, { soc: next, ...asTitle }));
    return void navigate({ to: '/compare', search: { ...more, area: carried, near } });
  };
  const openArea = ({ gss: wider }: WiderPage) =>
    void navigate({ to: '/areas/$gss', params: { gss: wider } });
  const chooseArea = (next: string, town?: string) => {
    if (isCompareAreas) {
      const { codes } = compareAreasRequest(compareAreasSearch(search));
      return void navigate({
        to: '/compare/areas',
        search: { area: withArea(codes, next) },
        resetScroll: false,
      });
    }
    if (isCompare)
      return void navigate({
        to: '/compare',
        search: { ...compareSearch(search), area: next, near: town },
      });
    return void (soc !== undefined
      ? navigate({
          to: '/occupations/$soc',
          params: { soc },
          search: { area: next, near: town, as: names.as },
        })
      : navigate({ to: '/areas/$gss', params: { gss: next } }));
  };
  const isForJob = soc !== undefined || isCompare;
  // There areas are set beside each other, which have to be districts.
  const openWider = isForJob || isCompareAreas ? undefined : openArea;
  return (
    <>
      <OccupationBox size="header" onChoose={chooseOccupation} />
      <AreaBox
        size="header"
        {...(chosen ? { chosen } : {})}
        onChoose={chooseArea}
        isForJob={isForJob}
        {...(openWider ? { onWider: openWider } : {})}
      />
    </>
  );
}
