import { useCallback, useMemo } from 'react';
import type { Observation } from '@/domain/observation';
import { Later } from '@/ui/Later';
import { PageTitle } from '@/ui/PageTitle';
import { useSourceNames } from '@/ui/sourceNames';
import { sourceText } from '@/ui/sourceText';
import { placeName } from './head/words';
import { headlines } from './model/headlines';
import { kindsView } from './model/kinds';
import type { FoundDemand } from './preload';
import type { ShownDemand } from './request';
import { useDemandInput, useWorkers } from './useDemand';
import styles from './briefing/briefing.module.css';
import { Builder } from './briefing/Builder';
import { useRemarks } from './briefing/remarks';
import { Side } from './briefing/Side';
import type { TileId } from './briefingTiles';
import { sourcesOf } from './briefing/workbook';

interface BriefingPageProps {
  readonly of: NonNullable<FoundDemand['of']>;
  readonly leftOut: readonly string[];
  readonly tiles: readonly TileId[];
  readonly onTiles: (tiles: readonly TileId[]) => void;
  readonly shown: ShownDemand;
}

/** One side to hand on: what stands on it is picked and ordered, written on, printed or saved. */
export function BriefingPage({ of, leftOut, tiles, onTiles, shown }: BriefingPageProps) {
  const input = useDemandInput(of);
  const workers = useWorkers(input.profile, shown.census);
  const names = useSourceNames();
  const kinds = useMemo(() => kindsView(input), [input]);
  const figures = useMemo(() => headlines(input, kinds), [input, kinds]);
  const place = placeName(input.profile);
  const [remarks, write] = useRemarks(input.profile.area.gss, `Demand in ${place}`);
  const contents = useMemo(
    () => ({ input, kinds, headlines: figures, by: shown.by }),
    [input, kinds, figures, shown.by],
  );
  const sourcesFor = useCallback(
    (some: readonly TileId[], more: readonly Observation[] = []) => {
      const rests = [...sourcesOf(some, contents), ...more];
      const census = names.source('census-commuting')?.short ?? 'Census';
      const workersSource = some.includes('workers') ? [`Source: ${census}; ${shown.census}`] : [];
      return [...new Set([...rests.map((one) => sourceText(one, names)), ...workersSource])];
    },
    [contents, shown.census, names],
  );
  return (
    <article className={styles.page}>
      <PageTitle title={`Briefing: ${place}`} />
      <div className={`${styles.builder} no-print`}>
        <h1>{`Briefing: ${place}`}</h1>
        {leftOut.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Builder
          tiles={tiles}
          onTiles={onTiles}
          remarks={remarks}
          onWrite={write}
          fileName={`demand-${input.profile.area.gss.split(' ')[0] ?? 'area'}.xlsx`}
          contents={{
            ...contents,
            workers: workers.view,
            sourceOf: (one) => sourceText(one, names),
          }}
        />
      </div>
      <Later>
        <Side
          tiles={tiles}
          remarks={remarks}
          contents={contents}
          workers={workers}
          sourcesFor={sourcesFor}
        />
      </Later>
    </article>
  );
}
