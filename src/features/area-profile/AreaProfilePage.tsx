import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { wholeOf } from '@/domain/area';
import { LiveLine } from '@/live/LiveLine';
import { packQueries } from '@/services/pack/queries';
import type { SourcesShard } from '@/services/pack/schemas/sources';
import { today as thisDay } from '@/domain/period';
import { PageEnd } from '@/ui/PageEnd';
import { PageHead } from '@/ui/PageHead';
import { toSection } from '@/ui/toSection';
import { PageTitle } from '@/ui/PageTitle';
import { type ProfileInput, widerCodes } from './input/profileInput';
import { topicsOf } from './live/places';
import { areaLinks } from './not-shown/links';
import { ALL_TOPICS, type SectionId, type ShownTopics } from './openSections';
import { AreaCaption } from './page/AreaCaption';
import { summariesOf } from './page/findings';
import styles from '@/ui/page.module.css';
import { observationsOf } from './page/observations';
import { PageSections } from './page/PageSections';
import { Sentences } from '@/ui/Sentences';
import { pageViews } from './page/views';
import { answerSentences } from './tiles/answer';
import { AreaTiles } from './tiles/AreaTiles';
import { areaTiles } from './tiles/view';

const NOMIS = ['nomis'] as const;

export interface AreaProfilePageProps {
  /** A code the pack has; the route has checked it. */
  readonly gss: string;
  readonly shown: ShownTopics;
  readonly onShow: (shown: ShownTopics) => void;
  /** What the page can do: Compare areas, map, print. */
  readonly actions?: ReactNode;
  /** Places like this one, drawn in their section. */
  readonly similar?: ReactNode;
  /** ISO day the page is read on: decides how old a figure is. Today unless given. */
  readonly today?: string;
}

/** The labour market of a place beside its region, nation and Great Britain. */
export function AreaProfilePage(props: AreaProfilePageProps) {
  const { gss, shown, onShow, actions, similar, today = thisDay() } = props;
  const { data: reference } = useSuspenseQuery(packQueries.sources());
  const { data: signposts } = useSuspenseQuery(packQueries.signposts());
  const input = useProfileInput(gss, reference, today);
  const views = useMemo(() => pageViews(input), [input]);
  const tiles = useMemo(() => areaTiles(input, views, signposts), [input, views, signposts]);
  const { own } = input;
  const summaries = summariesOf(views, input);
  const ids = [...summaries.keys()];
  const topics = topicsOf(own.area);
  const onlyLive = topics.filter((topic) => !summaries.has(topic));
  const links = areaLinks(reference.links, own);
  const more = (section: SectionId) => {
    const { open } = shown;
    onShow({ open: open.includes(section) ? open : [...open, section], tab: ALL_TOPICS });
    toSection(section);
  };
  return (
    <article>
      <PageTitle title={own.area.name} />
      <PageHead
        heading={own.area.name}
        caption={<AreaCaption own={own} />}
        answer={answerSentences(views.rates.lines)}
        actions={actions ? <div className={styles.wide}>{actions}</div> : undefined}
      />
      <Sentences of={views.coverage.slice(0, 1)} isSmall />
      <section aria-label="Labour market">
        <AreaTiles tiles={tiles} input={input} sections={ids} onMore={more} />
        {actions ? <div className={`${styles.phone} no-print`}>{actions}</div> : null}
        <PageSections
          summaries={summaries}
          contents={{ input, views, tiles, links, onlyLive, similar }}
          topics={topics}
          shown={shown}
          onShow={onShow}
        />
        <LiveLine services={NOMIS} />
      </section>
      <PageEnd
        observations={() => observationsOf(views)}
        ids={ids}
        open={shown.open}
        onOpen={(open) => onShow({ open, tab: ALL_TOPICS })}
      />
    </article>
  );
}

/** The place with its wider areas, which the route has asked for. */
function useProfileInput(gss: string, reference: SourcesShard, today: string): ProfileInput {
  const { data: own } = useSuspenseQuery(packQueries.area(gss));
  const wider = useSuspenseQueries({
    queries: widerCodes(own).map((code) => packQueries.area(code)),
    combine: dataOf,
  });
  return useMemo(() => {
    const profileOf = (code: string | undefined) => wider.find(({ area }) => area.gss === code);
    const [lsip, region, nation, whole] = [own.lsip, own.region, own.nation, wholeOf(own)].map(
      (area) => profileOf(area?.gss),
    );
    return {
      own,
      ...(lsip ? { lsip } : {}),
      ...(region ? { region } : {}),
      ...(nation ? { nation } : {}),
      ...(whole ? { whole } : {}),
      indicator: (id) => reference.indicators.find((row) => row.id === id),
      today,
    };
  }, [own, wider, reference, today]);
}

const dataOf = <Data,>(results: readonly { readonly data: Data }[]): readonly Data[] =>
  results.map(({ data }) => data);
