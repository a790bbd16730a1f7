import { useQueryClient } from '@tanstack/react-query';
import { SERVICE_NAMES, type ServiceName, useHealth } from '@/live/health';
import { localDay } from '@/domain/period';
import { serviceWords } from '../model/serviceWords';
import styles from './sources.module.css';

interface ServicesProps {
  readonly isPostcodesOn: boolean;
}

/** The three outside services: what is asked of them, and how they are doing. */
export function Services({ isPostcodesOn }: ServicesProps) {
  return (
    <ul className={styles.plain}>
      <LiveService
        service="lmi"
        what="Department for Education. Past its announced end of life. Asked about the occupation on the page. Data powered by LMI for All. Open Government Licence v3.0."
      />
      <LiveService
        service="nomis"
        what="Office for National Statistics. Asked for newer months of the area on the page. Open Government Licence v3.0."
      />
      <Service
        name="postcodes.io"
        words={isPostcodesOn ? POSTCODES_ON : serviceWords('off')}
        what="Ideal Postcodes, from open data. Only asked for a full postcode, and only where the settings allow it. The first half of a postcode is looked up in the data pack."
      />
    </ul>
  );
}

/** Nothing is kept of a postcode, not even that one was asked about: its health is not known here. */
const POSTCODES_ON =
  'On. It is asked when someone looks up a full postcode, and nothing of that is kept.';

interface LiveServiceProps {
  readonly service: ServiceName;
  readonly what: string;
}

function LiveService({ service, what }: LiveServiceProps) {
  const { health } = useHealth(service);
  const kept = useQueryClient()
    .getQueryCache()
    .findAll({ queryKey: [service] });
  const newest = Math.max(0, ...kept.map(({ state }) => state.dataUpdatedAt));
  const day = newest > 0 ? localDay(new Date(newest)) : undefined;
  return <Service name={SERVICE_NAMES[service]} words={serviceWords(health, day)} what={what} />;
}

interface ServiceProps {
  readonly name: string;
  readonly what: string;
  /** How it is doing. */
  readonly words: string;
}

function Service({ name, what, words }: ServiceProps) {
  return (
    <li className={styles.source}>
      <h3>{name}</h3>
      <p>
        <strong key={words}>{words}</strong>
      </p>
      <p className="caption">{what}</p>
    </li>
  );
}
