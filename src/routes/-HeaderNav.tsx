import { Link } from '@tanstack/react-router';
import { UNITED_KINGDOM } from '@/domain/area';
import { readUsualArea } from '@/features/choose-area/usualArea';
import { matchSearch } from '@/features/match/request';
import { compareSearch, searchOfJobs } from '@/features/occupation/compareRequest';
import { said } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import { useAddress } from './-useAddress';

/** The pages beside the one in hand, opened for its job and its place. */
export function HeaderNav() {
  const { page, search, soc, as, near, area } = useAddress();
  // A wider group has no such pages.
  const job = soc?.length === 4 ? { soc, ...(as === undefined ? {} : { as }) } : undefined;
  const jobs =
    page === 'compare' ? compareSearch(search) : { ...searchOfJobs(job ? [job] : []), area, near };
  return (
    <>
      <li>
        <Link
          to="/match"
          search={page === 'match' ? matchSearch(search) : { from: job?.soc, area, near }}
        >
          <Said of={said('What else')} />
        </Link>
      </li>
      <li>
        <Link to="/compare" search={jobs}>
          <Said of={said('Compare')} />
        </Link>
      </li>
      <li>
        <Link
          to="/map"
          search={{ ...(job ? { indicator: 'location-quotient', soc: job.soc } : {}), area }}
        >
          <Said of={said('Map')} />
        </Link>
      </li>
      <li>
        <Link to="/areas/$gss" params={{ gss: area ?? readUsualArea() ?? UNITED_KINGDOM.gss }}>
          <Said of={said('Area')} />
        </Link>
      </li>
      <li>
        <Link to="/demand" search={page === 'demand' ? true : { area }}>
          <Said of={said('Demand')} />
        </Link>
      </li>
    </>
  );
}
