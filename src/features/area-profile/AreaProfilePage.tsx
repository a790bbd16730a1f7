import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { wholeOf } from '@/domain/area';
import { today as thisDay } from '@/domain/period';
import { packQueries } from '@/services/pack/queries';
import { PageTitle } from '@/ui/PageTitle';
import { areaLinks } from './model/areaLinks';
import { firstView } from './model/areaView';
import { type ProfileInput, widerCodes } from './model/profileInput';
import styles from './ui/area.module.css';
import { AreaHeading } from './ui/AreaHeading';
import { Profile } from './ui/Profile';

export interface AreaProfilePageProps {
  /** A code the pack has; the route has checked it. */
  readonly gss: string;
  /** A link to the page of an area, with the text given. */
  readonly renderAreaLink: (gss: string, name: string) => ReactNode;
  /** What the page can do: a button of the route. */
  readonly actions?: ReactNode;
  /** Places like this one: a section of its own before the closing ones. */
  readonly similar?: ReactNode;
  /** ISO day the page is read on: decides how old a figure is. Today unless given. */
  readonly today?: string;
}

/** The labour market of a place beside its region, nation and Great Britain. */
export function AreaProfilePage({
  gss,
  renderAreaLink,
  actions,
  similar,
  today = thisDay(),
}: AreaProfilePageProps) {
  const { data: own } = useSuspenseQuery(packQueries.area(gss));
  const { data: reference } = useSuspenseQuery(packQueries.sources());
  const wider = useSuspenseQueries({
    queries: widerCodes(own).map((code) => packQueries.area(code)),
    combine: (results) => results.map(({ data }) => data),
  });
  const input = useMemo((): ProfileInput => {
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
  const first = useMemo(() => firstView(input), [input]);
  const links = useMemo(() => areaLinks(reference.links, own), [reference, own]);

  return (
    <article className={styles.page}>
      <PageTitle title={own.area.name} />
      <AreaHeading own={own} coverage={first.coverage} renderAreaLink={renderAreaLink} />
      {actions ? <div>{actions}</div> : null}
      <Profile input={input} first={first} links={links} similar={similar} />
    </article>
  );
}
