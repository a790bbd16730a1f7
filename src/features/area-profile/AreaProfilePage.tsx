import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { packQueries } from '@/services/pack/queries';
import { PageTitle } from '@/shared/PageTitle';
import { areaLinks } from './model/areaLinks';
import { areaView } from './model/areaView';
import { wholeOf, widerCodes } from './model/profileInput';
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
  /** ISO day the page is read on: decides how old a figure is. Today unless given. */
  readonly today?: string;
}

/** The labour market of a place beside its region, nation and Great Britain. */
export function AreaProfilePage({
  gss,
  renderAreaLink,
  actions,
  today = isoToday(),
}: AreaProfilePageProps) {
  const { data: own } = useSuspenseQuery(packQueries.area(gss));
  const { data: reference } = useSuspenseQuery(packQueries.sources());
  const wider = useSuspenseQueries({
    queries: widerCodes(own).map((code) => packQueries.area(code)),
    combine: (results) => results.map(({ data }) => data),
  });
  const view = useMemo(() => {
    const profileOf = (code: string | undefined) => wider.find(({ area }) => area.gss === code);
    return areaView({
      own,
      lsip: profileOf(own.lsip?.gss),
      region: profileOf(own.region?.gss),
      nation: profileOf(own.nation?.gss),
      whole: profileOf(wholeOf(own)?.gss),
      indicator: (id) => reference.indicators.find((row) => row.id === id),
      today,
    });
  }, [own, wider, reference, today]);

  return (
    <article className={styles.page}>
      <PageTitle title={own.area.name} />
      <AreaHeading own={own} coverage={view.coverage} renderAreaLink={renderAreaLink} />
      {actions ? <div>{actions}</div> : null}
      <Profile area={own.area} view={view} links={areaLinks(reference.links, own)} />
    </article>
  );
}

const isoToday = () => new Date().toISOString().slice(0, 10);
