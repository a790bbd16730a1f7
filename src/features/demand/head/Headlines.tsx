import { Sparkline } from '@/charts/Sparkline';
import { midSentence } from '@/ui/midSentence';
import { SourceLine } from '@/ui/SourceLine';
import { Tile, Tiles } from '@/ui/Tile';
import type { Headline } from '../model/headlines';

/** An area in four figures. */
export function Headlines({ of }: { readonly of: readonly Headline[] }) {
  return (
    <Tiles label="At a glance" isLow>
      {of.map(({ id, heading, figure, lines, observation, beside = observation, isSum, trend }) => (
        <Tile
          key={id}
          heading={heading}
          figure={figure}
          lines={lines}
          {...(observation && !isSum ? { observation, pinLabel: midSentence(heading) } : {})}
          source={beside ? <SourceLine of={beside} /> : null}
          {...(trend ? { picture: <Sparkline {...trend} /> } : {})}
        />
      ))}
    </Tiles>
  );
}
