import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams, useSearch } from '@tanstack/react-router';
import { districtOfAddressQuery } from '@/features/choose-area/districtOfAddress';
import { askedTitle } from '@/features/occupation/askedTitle';
import { useSessionPlace } from '@/features/session/useSession';
import { useAreaName } from './-useAreaName';

/** The pages whose boxes add to what is there, and do not stand for it. */
type PageKind =
  | 'compare'
  | 'compare-areas'
  | 'demand'
  | 'map'
  | 'match'
  | 'redundancy'
  | 'session'
  | 'other';

function pageKind(pathname: string): PageKind {
  if (/^\/compare\/?$/.test(pathname)) return 'compare';
  if (/^\/compare\/areas\/?$/.test(pathname)) return 'compare-areas';
  if (/^\/match\/?$/.test(pathname)) return 'match';
  if (/^\/demand(\/briefing)?\/?$/.test(pathname)) return 'demand';
  if (/^\/redundancy\/?$/.test(pathname)) return 'redundancy';
  if (/^\/map\/?$/.test(pathname)) return 'map';
  return pathname.startsWith('/sessions') ? 'session' : 'other';
}

/** What the address says of job and place: it stands in the boxes, and goes along with a new choice. */
export function useAddress() {
  const { soc, gss } = useParams({ strict: false });
  const search = useSearch({ strict: false });
  const page = pageKind(useLocation({ select: ({ pathname }) => pathname }));
  const sessionPlace = useSessionPlace();
  const { area } = search;
  const isSession = page === 'session';
  // What is opened from a session is read for its place.
  const own = isSession ? sessionPlace?.gss : gss;
  // On the page of areas the box adds one: none of those on the page is the chosen one.
  const current =
    typeof area === 'string' && page !== 'compare-areas' && page !== 'demand' ? area : own;
  const { data: place } = useQuery({
    ...districtOfAddressQuery(current ?? ''),
    enabled: current !== undefined,
  });
  const { as, near: asked } = askedTitle(search);
  const near = isSession ? sessionPlace?.town : asked;
  const chosen = useAreaName(place?.gss ?? own, near);
  return {
    page,
    search,
    soc,
    as,
    near,
    /** The district to carry along; until it is looked up, the address's own text. */
    area: place === undefined ? current : place.gss,
    chosen,
  };
}
