import { useSay } from '@/shared/words/speech';
import { said } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { areaLevel } from '@/domain/area';
import type { ChosenTitle } from '@/domain/chosenTitle';
import { AreaBox } from '@/features/choose-area/AreaBox';
import {
  compareAreasRequest,
  compareAreasSearch,
  withArea,
} from '@/features/compare-areas/compareAreasRequest';
import { jobOfAddressQuery } from '@/features/find-occupation/jobOfAddress';
import { OccupationBox } from '@/features/find-occupation/OccupationBox';
import { mapRequest } from '@/features/map/mapRequest';
import { matchSearch } from '@/features/match/request';
import {
  areaSearch,
  compareRequest,
  compareSearch,
  searchOfJobs,
  withJob,
} from '@/features/occupation/compareRequest';
import { reachInSearch } from '@/ui/reachInSearch';
import { useAddress } from './-useAddress';

/**
 * The two boxes of the header, "job in place", filled with those of the page: another occupation keeps
 * the area, another area the occupation. On the compare page a job is set beside the others, and the
 * area is that of all of them. On the page that compares areas, an area is set beside the others.
 */
export function HeaderBoxes() {
  const address = useAddress();
  const say = useSay();
  const { page, soc, as, chosen } = address;
  const { data: job } = useQuery({
    ...jobOfAddressQuery(soc ?? '', as),
    enabled: soc !== undefined,
  });
  const { chooseJob, chooseArea, openWider } = useChoices(address);
  const isForJob = soc !== undefined || page === 'compare' || page === 'match';
  return (
    <>
      <OccupationBox
        size="header"
        placeholder={say(page === 'compare' ? said('Add a job') : said('Job title'))}
        {...(job?.words === undefined ? {} : { chosen: job.words })}
        onChoose={chooseJob}
      />
      <span aria-hidden="true">
        <Said of={said('in')} />
      </span>
      <AreaBox
        size="header"
        {...(chosen ? { chosen } : {})}
        onChoose={chooseArea}
        isForJob={isForJob}
        // Areas set beside each other have to be districts, as have those of a job.
        {...(isForJob || page === 'compare-areas' ? {} : { onWider: openWider })}
      />
    </>
  );
}

function useChoices({ page, search, soc, as, near, area }: ReturnType<typeof useAddress>) {
  const navigate = useNavigate();
  const reach = reachInSearch(search.reach);
  const chooseJob = (next: string, title?: ChosenTitle) => {
    const asTitle = title ? { as: title.text } : {};
    if (page !== 'compare')
      return void navigate({
        to: '/occupations/$soc',
        params: { soc: next },
        search: { area, near, reach, ...asTitle },
      });
    const { jobs, areas } = compareRequest(compareSearch(search));
    const more = searchOfJobs(withJob(jobs, { soc: next, ...asTitle }));
    // Jobs are compared in one place: of several the first stays.
    return void navigate({
      to: '/compare',
      search: { ...more, area: area ?? areas[0], near, reach },
    });
  };
  const chooseArea = (next: string, town?: string) => {
    if (page === 'compare-areas') {
      const { codes } = compareAreasRequest(compareAreasSearch(search));
      return void navigate({
        to: '/compare/areas',
        search: { area: withArea(codes, next) },
        resetScroll: false,
      });
    }
    if (page === 'compare') {
      const { areas } = compareRequest(compareSearch(search));
      // Where places are compared, one more is set beside them.
      const places = areas.length > 1 ? areaSearch(withArea(areas, next)) : next;
      return void navigate({
        to: '/compare',
        search: { ...compareSearch(search), area: places, near: town },
      });
    }
    if (page === 'demand')
      return void navigate({
        to: '/demand',
        search: { area: withDistrict(search.area, next) },
        resetScroll: false,
      });
    if (page === 'redundancy')
      return void navigate({ to: '/redundancy', search: { area: next, near: town } });
    // A map of all districts is not about a place; what is within reach is.
    if (page === 'map' && reach !== undefined)
      return void navigate({
        to: '/map',
        search: { ...mapRequest(search), area: next, near: town },
        resetScroll: false,
      });
    if (page === 'match')
      return void navigate({
        to: '/match',
        search: { ...matchSearch(search), area: next, near: town },
        resetScroll: false,
      });
    return void (soc === undefined
      ? navigate({ to: '/areas/$gss', params: { gss: next } })
      : navigate({
          to: '/occupations/$soc',
          params: { soc },
          search: { area: next, near: town, reach, as },
        }));
  };
  return {
    chooseJob,
    chooseArea,
    openWider: ({ gss }: { readonly gss: string }) =>
      void (page === 'demand'
        ? navigate({ to: '/demand', search: { area: gss } })
        : navigate({ to: '/areas/$gss', params: { gss } })),
  };
}

/** A district is put to those that are there; a wider area stands alone, and gives way to it. */
function withDistrict(area: string | readonly string[] | undefined, next: string): string[] {
  const districts = [area ?? []].flat().filter((gss) => areaLevel(gss) === 'district');
  return [...new Set([...districts, next])];
}
