import { formatWholePercent } from '@/domain/format';
import { useSourceNames } from '@/ui/sourceNames';
import type { NewerGroups } from '../model/widerView';
import { newerWords } from '../model/widerWords';
import styles from './browser.module.css';

/** Where the people of the group are in the newer list of jobs, under its official names. */
export function NewerList({ newer }: { readonly newer: NewerGroups }) {
  const names = useSourceNames();
  const { origin, parts } = newer;
  return (
    <div className={styles.section}>
      <p>{newerWords(newer)}</p>
      <ul className={styles.parts}>
        {parts.map(({ group, share }) => (
          <li key={group.code}>
            {`${formatWholePercent(share * 100)}: ${group.code} ${group.title}`}
          </li>
        ))}
        {origin.kind === 'parts' && origin.leftOut > 0 ? (
          <li>{`and ${origin.leftOut} more with less than 1%${origin.leftOut === 1 ? '' : ' each'}`}</li>
        ) : null}
      </ul>
      <p className="caption">
        {`Source: ${names.source('soc-2010-to-soc-2020')?.short ?? 'soc-2010-to-soc-2020'}; shares of the people asked in all its groups of jobs together`}
      </p>
    </div>
  );
}
