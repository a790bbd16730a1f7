import type { QueryClient } from '@tanstack/react-query';
import { ENGLAND } from '@/domain/area';
import type { Observation } from '@/domain/observation';
import { today } from '@/domain/period';
import type { JobAsked, RecordPlace } from '@/domain/record';
import { packQueries } from '@/services/pack/queries';
import { findNames } from './askedTitle';
import { pageViews } from './page/views';
import { tilesView } from './tiles/view';

/** One job in one place, as an address asks for it. */
interface AskedPage {
  readonly soc: string;
  readonly area: string;
  readonly as: string;
  readonly near: string;
}

/** What a page is about, and the figures that stand large on it, each as its own button would pin it. */
export interface FiguresOfPage {
  readonly job: JobAsked;
  readonly place: RecordPlace;
  readonly figures: readonly { readonly observation: Observation; readonly label: string }[];
}

/** Reads the large figures of a page without drawing it. */
export async function figuresOfPage(client: QueryClient, asked: AskedPage): Promise<FiguresOfPage> {
  const { soc, area } = asked;
  const [profile, england, reference, district, titles] = await Promise.all([
    client.query(packQueries.occupation(soc)),
    client.query(packQueries.area(ENGLAND.gss)),
    client.query(packQueries.sources()),
    client.query(packQueries.area(area)),
    client.query(packQueries.chosenTitles(soc)),
  ]);
  const lsip = district.lsip && (await client.query(packQueries.area(district.lsip.gss)));
  const { title, town } = findNames(asked, titles, district);
  const names = { ...(title ? { title } : {}), ...(town === undefined ? {} : { town }) };
  const input = {
    profile,
    england,
    reference,
    district,
    ...(lsip ? { lsip } : {}),
    ...names,
    isWithinReach: false,
    today: today(),
  };
  const { pay, adverts, outlook } = tilesView(input, pageViews(input, 'hour'));
  const tiles = [
    ['pay', pay],
    ['adverts near here', adverts],
    ['outlook', outlook],
  ] as const;
  const { edition, code, title: group } = profile.group;
  const { gss, name } = district.area;
  return {
    job: { soc: { edition, code, title: group }, ...names },
    place: { gss, name, ...(town === undefined ? {} : { town }) },
    figures: tiles.flatMap(([heading, { observation, isPinned = true }]) =>
      observation && isPinned ? [{ observation, label: `${heading} at a glance` }] : [],
    ),
  };
}
