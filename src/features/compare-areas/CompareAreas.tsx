import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { formatList } from '@/domain/format';
import type { AreaProfile } from '@/services/pack/area';
import { packQueries } from '@/services/pack/queries';
import { PageTitle } from '@/ui/PageTitle';
import { compareAreasView } from './model/compareAreasView';
import { coverageSentences } from './model/coverage';
import { widerAreas } from './model/widerAreas';
import { CompareAreasTable } from './ui/CompareAreasTable';
import sideBySide from '@/ui/sideBySide.module.css';
import styles from './ui/compareAreas.module.css';

export interface CompareAreasProps {
  /** Codes the pack has, at most four, each once: `findAreas` has seen to it. */
  readonly areas: readonly string[];
  /** What the address asked for and the page does not show, a sentence each. */
  readonly leftOut: readonly string[];
  /** How another area is added, in words. */
  readonly adder: ReactNode;
  readonly renderAreaLink: (gss: string, name: string) => ReactNode;
  /** A link that puts one more area on the page. */
  readonly renderAddLink: (gss: string, name: string) => ReactNode;
  readonly onRemove: (gss: string) => void;
}

/** Two to four places side by side in aligned rows, each against the first. */
export function CompareAreas(props: CompareAreasProps) {
  const { areas, leftOut, adder, renderAddLink } = props;
  const profiles = useAreaProfiles(areas);
  const wider = widerAreas(profiles);
  return (
    <article className={sideBySide.page}>
      <PageTitle title="Compare areas" />
      <header className={sideBySide.header}>
        <h1>Compare areas</h1>
        {leftOut.map((sentence) => (
          <p key={sentence} className={sideBySide.leftOut}>
            {sentence}
          </p>
        ))}
        <div className={sideBySide.adder}>{adder}</div>
        {wider.length > 0 ? (
          <ul aria-label="Wider areas to add" className={styles.wider}>
            {wider.map(({ gss, name }) => (
              <li key={gss}>{renderAddLink(gss, name)}</li>
            ))}
          </ul>
        ) : null}
        {coverageSentences(profiles).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </header>
      {profiles.length > 0 ? <SideBySide {...props} profiles={profiles} /> : null}
    </article>
  );
}

function SideBySide(props: CompareAreasProps & { readonly profiles: readonly AreaProfile[] }) {
  const { profiles, renderAreaLink, onRemove } = props;
  const { data: reference } = useSuspenseQuery(packQueries.sources());
  const skillsAreas = useAreaProfiles(profiles.flatMap(({ lsip }) => lsip?.gss ?? []));
  const view = useMemo(
    () =>
      compareAreasView({
        profiles,
        skillsAreaOf: ({ lsip }) => skillsAreas.find(({ area }) => area.gss === lsip?.gss),
        indicatorOf: (id) => reference.indicators.find((row) => row.id === id),
      }),
    [profiles, skillsAreas, reference],
  );
  return (
    <section aria-label="Areas side by side" className={sideBySide.section}>
      <CompareAreasTable
        view={view}
        areas={profiles.map(({ area }) => area)}
        renderAreaLink={renderAreaLink}
        onRemove={onRemove}
      />
      <p className={sideBySide.note}>
        ± is the 95% interval: the true figure most likely lies inside it, and the line drawn under
        a figure shows it. A row has figures of one table and one time only.
      </p>
      {view.notShown.length > 0 ? (
        <p className={sideBySide.note}>
          No place here has a figure for: {formatList(view.notShown)}.
        </p>
      ) : null}
    </section>
  );
}

function useAreaProfiles(codes: readonly string[]): readonly AreaProfile[] {
  return useSuspenseQueries({
    queries: [...new Set(codes)].map((gss) => packQueries.area(gss)),
    combine: dataOf,
  });
}

/** Outside the component, so that the same answers give the same list. */
const dataOf = (results: readonly { readonly data: AreaProfile }[]) =>
  results.map(({ data }) => data);
