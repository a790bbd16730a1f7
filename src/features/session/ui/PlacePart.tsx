import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { handoutJobs, movePlace, placeWords } from '@/domain/record';
import type { JobAsked, RecordPlace, SessionRecord } from '@/domain/record';
import { AreaLink, CompareLink, MapLink } from '@/ui/links';
import styles from '../SessionDesk.module.css';
import { useSessionState, useSessionStore } from '../useSession';

interface PlacePartProps {
  readonly record: SessionRecord;
  /** The usual area of this computer, offered where the session has no place. */
  readonly usual?: RecordPlace | undefined;
  /** A box in which a place is chosen. */
  readonly renderPlaceBox: (onChoose: (place: RecordPlace) => void) => ReactNode;
}

/** The client's place: every page that is opened from here is read for it. */
export function PlacePart(props: PlacePartProps) {
  const { record, usual, renderPlaceBox } = props;
  const desk = useSessionStore();
  const clientView = useSessionState((state) => state.clientView);
  const [isChoosing, setChoosing] = useState(false);
  const { place } = record;
  const move = (next: RecordPlace): void => {
    desk.update((now) => movePlace(now, next));
    setChoosing(false);
  };
  return (
    <>
      <p translate="no">{place === undefined ? 'No place is set yet.' : placeWords(place)}</p>
      {place === undefined ? null : (
        <div className={styles.row}>
          <PlaceLinks place={place} jobs={handoutJobs(record)} />
        </div>
      )}
      {clientView ? null : (
        <div className={styles.row}>
          <Button aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
            {place === undefined ? 'Set the place' : 'Change the place'}
          </Button>
          {place === undefined && usual !== undefined ? (
            <Button onClick={() => move(usual)}>{`Set it to ${usual.name}`}</Button>
          ) : null}
          {place === undefined ? null : (
            <Button onClick={() => desk.remove('the place', (now) => movePlace(now, undefined))}>
              Remove the place
            </Button>
          )}
        </div>
      )}
      {isChoosing ? renderPlaceBox(move) : null}
    </>
  );
}

interface PlaceLinksProps {
  readonly place: RecordPlace;
  readonly jobs: readonly JobAsked[];
}

/** What else is read for the place: its own page, the jobs side by side, the map. */
function PlaceLinks({ place: { gss, name, town }, jobs }: PlaceLinksProps) {
  const [first] = jobs;
  const linked = jobs.map(({ soc, title }) => ({ soc: soc.code, title: title?.text }));
  return (
    <>
      <AreaLink gss={gss}>{`See ${name}`}</AreaLink>
      {first === undefined ? null : (
        <>
          <CompareLink jobs={linked} area={gss} near={town}>
            Compare the jobs
          </CompareLink>
          <MapLink indicator="location-quotient" soc={first.soc.code} area={gss}>
            Map
          </MapLink>
        </>
      )}
    </>
  );
}
