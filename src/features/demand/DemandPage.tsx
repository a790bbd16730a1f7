import { type ReactNode, useMemo } from 'react';
import { ENGLAND } from '@/domain/area';
import { formatList } from '@/domain/lists';
import { Later } from '@/ui/Later';
import { PageHead } from '@/ui/PageHead';
import { PageTitle } from '@/ui/PageTitle';
import { type Section, Sections } from '@/ui/Sections';
import { Aside } from './head/Aside';
import { caption, placeName } from './head/words';
import { Headlines } from './head/Headlines';
import { withoutColumns } from './kinds/columns';
import { JobsOfKind } from './kinds/JobsOfKind';
import { KindsTable } from './kinds/KindsTable';
import { OrderSwitch } from './kinds/OrderSwitch';
import { headlines } from './model/headlines';
import { changesSentence, kindsView } from './model/kinds';
import type { FoundDemand } from './preload';
import type { ShownDemand } from './request';
import { demandSections } from './sections/demandSections';
import { useDemandInput, useWorkers } from './useDemand';
import styles from './demand.module.css';

interface DemandPageProps {
  readonly of: NonNullable<FoundDemand['of']>;
  readonly leftOut: readonly string[];
  readonly shown: ShownDemand;
  readonly onShow: (change: Partial<ShownDemand>) => void;
  /** What can be done with the page: a briefing, print, another district. */
  readonly actions: ReactNode;
}

const jobsOf = (code: string) => <JobsOfKind code={code} />;

/** Demand in an area of several districts: separate measures, each with its doubt. */
export function DemandPage(props: DemandPageProps) {
  const { of, leftOut, shown, onShow, actions } = props;
  const input = useDemandInput(of);
  const workers = useWorkers(input.profile, shown.census);
  const kinds = useMemo(() => kindsView(input), [input]);
  const tiles = useMemo(() => headlines(input, kinds), [input, kinds]);
  const sections = demandSections({ input, kinds, workers, shown, onShow });
  const heading = `Demand in ${placeName(input.profile)}`;
  return (
    <article className={styles.page}>
      <PageTitle title={heading} />
      <PageHead heading={heading} caption={caption(input.profile)} actions={actions} />
      {leftOut.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Headlines of={tiles} />
      <div className={styles.columns}>
        <section aria-labelledby="kinds" className={styles.kinds}>
          <header className={styles.kindsHead}>
            <h2 id="kinds">Kinds of work</h2>
            {kinds.bands.length > 0 ? (
              <OrderSwitch order={shown.order} onOrder={(order) => onShow({ order })} />
            ) : null}
          </header>
          <KindsTable
            view={kinds}
            order={shown.order}
            opened={shown.kind}
            onOpen={(kind) => onShow({ kind })}
            jobs={jobsOf}
          />
          <Notes sentences={notesOf(kinds, input.profile.area.gss === ENGLAND.gss)} />
        </section>
        <Aside input={input} workers={workers} />
      </div>
      <Later>
        <DemandSections sections={sections} shown={shown} onShow={onShow} />
      </Later>
    </article>
  );
}

interface DemandSectionsProps {
  readonly sections: readonly Section[];
  readonly shown: ShownDemand;
  readonly onShow: DemandPageProps['onShow'];
}

function DemandSections({ sections, shown, onShow }: DemandSectionsProps) {
  return <Sections sections={sections} open={shown.open} onOpen={(open) => onShow({ open })} />;
}

function notesOf(kinds: ReturnType<typeof kindsView>, isEngland: boolean): readonly string[] {
  const without = withoutColumns(kinds).filter(
    (name) => !isEngland || !name.startsWith('how common'),
  );
  return [
    'Separate measures, never one score.',
    ...(kinds.allJobs === undefined ? [] : [`All jobs to 2035: ${kinds.allJobs}.`]),
    ...[changesSentence(kinds) ?? []].flat(),
    ...(without.length > 0 ? [`Not known for this area: ${formatList(without)}.`] : []),
  ];
}

const Notes = ({ sentences }: { readonly sentences: readonly string[] }) => (
  <p className="caption">
    {sentences.map((sentence) => (
      <span key={sentence}>{`${sentence} `}</span>
    ))}
  </p>
);
