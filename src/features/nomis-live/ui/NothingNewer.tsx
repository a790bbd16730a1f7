import type { Observation } from '@/domain/observation';
import { type Newness, newnessOf, nothingNewer, packEnd } from '../model/newness';
import { useLivePage } from './livePage';

/** How an answer stands to what the page has of the same measure already. */
export function useNewness(): (live: Observation) => Newness {
  const { pack } = useLivePage();
  return (live) => newnessOf(live, packEnd(pack, live.indicator));
}

interface NothingNewerProps {
  readonly of: string;
  readonly live: Observation;
  readonly newness: Exclude<Newness, 'newer'>;
}

/** Said in place of a figure that the page has already. */
export function NothingNewer({ of, live, newness }: NothingNewerProps) {
  return <p>{nothingNewer(of, live, newness)}</p>;
}
