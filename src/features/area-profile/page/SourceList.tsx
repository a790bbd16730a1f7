import type { Observation } from '@/domain/observation';
import { SourceNote } from '@/ui/SourceNote';

const keyOf = ({ source, period }: Observation) => `${source}|${period}`;

/** The sources of several figures, each once. */
export function SourceList({ of }: { readonly of: readonly Observation[] }) {
  const keys = of.map(keyOf);
  return of
    .filter((one, at) => keys.indexOf(keyOf(one)) === at)
    .map((one) => <SourceNote key={keyOf(one)} of={one} />);
}
