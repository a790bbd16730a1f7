import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useHealth } from '@/live/health';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import type { Advert } from '@/services/lmi/vacancies';
import { Choice } from '@/ui/Choice';
import { type LiveProps, type LiveSubject, useLiveSubject } from '../live/subject';
import { advertFacts, advertTitles, whyNoAdverts } from './liveView';
import styles from '../live/live.module.css';

interface AdvertsLiveProps extends LiveProps {
  /** What the page looks for at job boards: names of the app's own lists, never words as typed. */
  readonly title: string;
  readonly town?: string | undefined;
}

/** Adverts near the place, asked for on a click only, with the title chosen and the town. */
export function AdvertsLive({ title, town, ...props }: AdvertsLiveProps) {
  const subject = useLiveSubject(props);
  const { health } = useHealth('lmi');
  if (!subject.district || health !== 'answering') return null;
  const place = town ?? subject.district.name;
  return (
    <div className={styles.figures}>
      <h3>{`Adverts near ${place}`}</h3>
      <Adverts key={`${title} ${place}`} title={title} place={place} subject={subject} />
    </div>
  );
}

const MOST = 20;

interface AdvertsProps {
  readonly title: string;
  readonly place: string;
  readonly subject: LiveSubject;
}

function Adverts({ title: first, place, subject }: AdvertsProps) {
  const lmi = useLmi();
  const [title, setTitle] = useState(first);
  const [keywords, setKeywords] = useState<string>();
  const { data, error, isFetching, refetch } = useQuery({
    ...lmiQueries.vacancies(lmi, { keywords: keywords ?? '', location: place, limit: MOST }),
    enabled: keywords !== undefined,
    // What was looked for is forgotten as soon as the page is left.
    gcTime: 0,
  });
  const ask = () => {
    if (isFetching) return;
    if (keywords === title) void refetch();
    else setKeywords(title);
  };
  const none = data?.kind === 'value' ? undefined : whyNoAdverts(data?.reason, error);
  return (
    <>
      <p className="dense">
        {`LMI for All is asked only when you ask, with this job title and “${place}”.`}
      </p>
      <div className={styles.choices}>
        <Choice
          label="Job title"
          options={advertTitles(first, subject).map((one) => ({ value: one, label: one }))}
          value={title}
          onChange={setTitle}
        />
        <button type="button" className="button" aria-disabled={isFetching} onClick={ask}>
          {isFetching ? 'Asking…' : keywords === title ? 'Ask again' : 'Ask for adverts now'}
        </button>
      </div>
      <div aria-live="polite" className={styles.figures}>
        {keywords === undefined || isFetching ? null : data?.kind === 'value' ? (
          <AdvertList adverts={data.value} />
        ) : (
          <p key={none}>{none}</p>
        )}
      </div>
    </>
  );
}

const SOURCE =
  'Source: Find a job, Department for Work and Pensions, through LMI for All; asked just now. Not all jobs are advertised. Links leave Bearings and open in a new tab.';

function AdvertList({ adverts }: { readonly adverts: readonly Advert[] }) {
  return (
    <>
      <ul className={styles.adverts}>
        {adverts.map((advert) => (
          <AdvertEntry key={advert.id} advert={advert} />
        ))}
      </ul>
      <p className="caption">{SOURCE}</p>
    </>
  );
}

/** One advert. Its words are someone else's and are shown as text. */
function AdvertEntry({ advert }: { readonly advert: Advert }) {
  const { link, summary } = advert;
  const title = advert.title || 'Advert without a title';
  return (
    <li>
      {link ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        <p>{title}</p>
      )}
      <p className="dense">{advertFacts(advert)}</p>
      {summary === '' ? null : (
        <details>
          <summary>What it says</summary>
          <p>{summary}</p>
        </details>
      )}
    </li>
  );
}
