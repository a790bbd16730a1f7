import '@mantine/core/styles/SegmentedControl.layer.css';
import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import styles from './PictureOrTable.module.css';

interface PictureOrTableProps {
  /** What the picture finds, as its title: "Half earn more than £16.75 an hour". */
  readonly title: string;
  readonly picture: ReactNode;
  readonly table: ReactNode;
  /** How the picture is to be read, and its source. */
  readonly note?: ReactNode;
  /** Other choices beside this one: the unit of pay. */
  readonly choices?: ReactNode;
}

const FORMS = ['Picture', 'Table'];

/** A picture with the table of the same figures behind it: the accessible and the copied form. */
export function PictureOrTable({ title, picture, table, note, choices }: PictureOrTableProps) {
  const [form, setForm] = useState('Picture');
  return (
    <figure className={styles.figure}>
      <figcaption key={title} className={styles.title}>
        {title}
      </figcaption>
      <div className={styles.choices}>
        {choices}
        <SegmentedControl
          aria-label={`Form of: ${title}`}
          data={FORMS}
          value={form}
          onChange={setForm}
          transitionDuration={0}
        />
      </div>
      {form === 'Picture' ? picture : table}
      {note}
    </figure>
  );
}
