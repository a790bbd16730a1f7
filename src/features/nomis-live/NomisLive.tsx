import { useSuspenseQueries } from '@tanstack/react-query';
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { type Area, canonicalGss } from '@/domain/area';
import { useNomis } from '@/services/nomis/nomisContext';
import { packQueries } from '@/services/pack/queries';
import { coverageWords, placesOf } from './model/places';
import { createQuestionStore, hasFailures, isGone, type Outcomes } from './model/questions';
import { LivePageContext } from './ui/livePage';
import styles from './ui/nomisLive.module.css';
import { Parts } from './ui/Parts';
import { TryAgain } from './ui/TryAgain';
import { useOutcomes } from './ui/useQuestion';

interface NomisLiveProps {
  /** A place of the pack. */
  readonly gss: string;
  /** ISO day the page is read on: decides how old a figure is. Today unless given. */
  readonly today?: string;
}

/**
 * What Nomis has of a place, newer than the pack or only there: beside the profile, never in place of
 * it. One line where Nomis is off or gone.
 */
export function NomisLive({ gss, today = isoToday() }: NomisLiveProps) {
  const nomis = useNomis();
  const [{ data: profile }, { data: reference }] = useSuspenseQueries({
    queries: [packQueries.area(canonicalGss(gss)), packQueries.sources()],
  });
  const page = useMemo(
    () => ({
      places: placesOf(profile),
      indicator: (id: string) => reference.indicators.find((row) => row.id === id),
      store: createQuestionStore(),
      today,
    }),
    [profile, reference, today],
  );
  return (
    <section className={styles.section} aria-labelledby="newer-from-nomis">
      <h2 id="newer-from-nomis">Newer from Nomis</h2>
      {nomis.enabled ? (
        <LivePageContext value={page}>
          <Body key={profile.area.gss} own={profile.area} />
        </LivePageContext>
      ) : (
        <p className={styles.note}>Nomis is switched off here, so nothing newer is asked for.</p>
      )}
    </section>
  );
}

function Body({ own }: { readonly own: Area }) {
  const outcomes = useOutcomes();
  const gone = isGone(outcomes);
  const body = useKeptHeight(outcomes);
  return (
    <div ref={body} className={styles.body}>
      {gone ? (
        <p className={styles.line}>
          Nomis is not answering, so nothing newer can be shown. <TryAgain />
        </p>
      ) : (
        <>
          <p className={styles.note}>{coverageWords(own) ?? INTRODUCTION}</p>
          <Parts own={own} />
          <p className={styles.line}>
            {hasFailures(outcomes) ? (
              <>
                Nomis did not answer all of it. <TryAgain />
              </>
            ) : null}
          </p>
        </>
      )}
    </div>
  );
}

const INTRODUCTION =
  'Asked of Nomis as you read. Each table says what time it is of and where it comes from.';

/**
 * Keeps the section high enough when its parts go: as high as they were, then just so high that
 * nothing below it comes onto the screen by itself.
 */
function useKeptHeight(outcomes: Outcomes): RefObject<HTMLDivElement | null> {
  const height = useRef(0);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    function keepWhatIsSeen() {
      const element = body.current;
      if (!element) return;
      if (!isGone(outcomes)) {
        element.style.minHeight = '';
        height.current = element.getBoundingClientRect().height;
        return;
      }
      // High again before it is measured: a page cut short would have scrolled.
      element.style.minHeight = `${height.current}px`;
      const seen = globalThis.innerHeight - element.getBoundingClientRect().top;
      element.style.minHeight = `${Math.min(height.current, Math.max(0, seen))}px`;
    },
    [outcomes],
  );
  return body;
}

const isoToday = () => new Date().toISOString().slice(0, 10);
