import { useSuspenseQueries } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { canonicalGss } from '@/domain/area';
import { today as thisDay } from '@/domain/period';
import { useNomis } from '@/services/nomis/nomisContext';
import type { AreaProfile } from '@/services/pack/area';
import { packQueries } from '@/services/pack/queries';
import { whenIdle } from '@/shared/whenIdle';
import { placesOf } from './model/places';
import { createQuestionStore } from './model/questions';
import { isLiveSection, type LiveSection, questionsOf, sectionsOf } from './model/sections';
import { Entry } from './ui/Entry';
import { Health } from './ui/Health';
import { LivePageContext } from './ui/livePage';
import { NotShownLines } from './ui/NotShownLines';
import { Slot } from './ui/Slot';

/** What Nomis adds to the page of a place; nothing but a line of *Not shown* where it is off. */
export interface LiveSections {
  /** What it may have figures of: what is not there of these, it says itself. */
  readonly covers: ReadonlySet<string>;
  /** How it stands, in one line; nothing where it has nothing for the place. */
  readonly health?: ReactNode;
  readonly has: (section: string) => boolean;
  /** Its part of a section; `frame` is drawn around it, and left out where it turns out empty. */
  readonly part: (section: string, frame?: (part: ReactNode) => ReactNode) => ReactNode;
  /** The entry of a section that only it fills, in a list of contents. */
  readonly entry: (section: string, link: ReactNode, name: string) => ReactNode;
  /** Items for the page's list of what is not shown. */
  readonly notShown: ReactNode;
}

interface NomisLiveProps {
  /** A place of the pack. */
  readonly gss: string;
  /** ISO day the page is read on: decides how old a figure is. Today unless given. */
  readonly today?: string;
  readonly children: (live: LiveSections) => ReactNode;
}

/**
 * What Nomis has of a place, newer than the pack or only there, as parts for the page's own sections:
 * beside its figures, never in place of them.
 */
export function NomisLive({ gss, today = thisDay(), children }: NomisLiveProps) {
  const { enabled } = useNomis();
  const [{ data: profile }, { data: reference }] = useSuspenseQueries({
    queries: [packQueries.area(canonicalGss(gss)), packQueries.sources()],
  });
  const page = useMemo(
    () => ({
      places: placesOf(profile),
      indicator: (id: string) => reference.indicators.find((row) => row.id === id),
      store: createQuestionStore(),
      pack: profile,
      sections: sectionsOf(profile.area),
      today,
    }),
    [profile, reference, today],
  );
  const live = useMemo(() => liveSections(profile, enabled), [profile, enabled]);
  useEffect(
    function fetchTheCodeBeforeItIsNear() {
      // A part that is near before it has come waits in its own room.
      if (enabled) whenIdle(() => void import('./ui/SectionPart').catch(() => undefined));
    },
    [enabled],
  );
  return <LivePageContext value={page}>{children(live)}</LivePageContext>;
}

function liveSections({ area }: AreaProfile, isEnabled: boolean): LiveSections {
  const sections = isEnabled ? sectionsOf(area) : [];
  const has = (section: string): section is LiveSection =>
    isLiveSection(section) && sections.includes(section);
  return {
    covers: new Set(questionsOf(sectionsOf(area))),
    ...(sections.length > 0 ? { health: <Health key={area.gss} /> } : {}),
    has,
    part: (section, frame) =>
      has(section) ? (
        <Slot key={`${area.gss} ${section}`} section={section} {...(frame ? { frame } : {})} />
      ) : null,
    entry: (section, link, name) =>
      has(section) ? <Entry section={section} link={link} name={name} /> : link,
    notShown: <NotShownLines />,
  };
}
