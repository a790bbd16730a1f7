import { formatPeriod } from '@/domain/format';
import type { MapIndicatorShard } from '@/services/pack/schemas/mapIndicator';
import classes from './map.module.css';
import type { NewestClaimants } from './useNewestClaimants';

interface NewestSwitchProps {
  readonly newest: NewestClaimants;
  readonly pack: MapIndicatorShard;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** What Nomis has beside the pack, and the switch between the two: nothing changes by itself. */
export function NewestSwitch({ newest, pack, isShown, onShow }: NewestSwitchProps) {
  if (newest.kind === 'not-asked') return null;
  return (
    <div className={classes.newest}>
      <output>
        {newest.kind === 'nothing'
          ? newest.words
          : newerWords(formatPeriod(newest.shard.period), formatPeriod(pack.period), isShown)}
      </output>
      {newest.kind === 'newer' && (
        <button type="button" className={classes.button} onClick={() => onShow(!isShown)}>
          {isShown ? 'Show the figures that came with the app' : 'Show the newest from Nomis'}
        </button>
      )}
    </div>
  );
}

const newerWords = (newest: string, own: string, isShown: boolean) =>
  isShown
    ? `The map shows ${newest}, from Nomis. The app came with ${own}.`
    : `Nomis has ${newest}. The map shows ${own}.`;
