import { Sparkline } from '@/charts/Sparkline';
import { Tile, Tiles } from '@/ui/Tile';
import type { Headline } from '../model/headlines';

/** An area in four figures. */
export function Headlines({ of }: { readonly of: readonly Headline[] }) {
  return (
    <Tiles label="At a glance" isLow>
      {of.map(({ id, heading, figure, lines, observation, trend }) => (
        <Tile
          key={id}
          heading={heading}
          figure={figure}
          lines={lines}
          {...(observation ? { observation, pinLabel: heading.toLowerCase() } : {})}
          {...(trend ? { picture: <Sparkline {...trend} /> } : {})}
        />
      ))}
    </Tiles>
  );
}
