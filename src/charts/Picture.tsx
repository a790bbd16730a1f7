import { type ReactNode, useId } from 'react';
import styles from './picture.module.css';

interface PictureProps {
  /** What it shows, in one sentence. */
  readonly label: string;
  /** Decides the height. */
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A small picture of our own. Places are hundredths of its box and sizes are rem, so that its words
 * never scale with it; colours are the theme's, mapped to the system's where colours are forced.
 */
export function Picture({ label, className, children }: PictureProps) {
  return (
    <svg
      className={`${styles.picture} ${styles.forced} ${className ?? ''}`}
      focusable="false"
      // A drawing made here cannot be an img element.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={label}
    >
      {children}
    </svg>
  );
}

interface HatchProps {
  /** As attributes of SVG: "12%". */
  readonly x?: string;
  readonly y?: string;
  readonly width: string;
  readonly height: string;
}

/** A hatched ground: below the law, or where there is no figure. */
export function Hatch({ x = '0', y = '0', width, height }: HatchProps) {
  const id = useId();
  return (
    <>
      <pattern
        id={id}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={styles.hatch} y2="5" />
      </pattern>
      <rect x={x} y={y} width={width} height={height} fill={`url(#${id})`} />
    </>
  );
}

/** In the place of a picture that cannot be drawn: hatched, with the reason where no words beside it say it. */
export function NoPicture({ reason }: { readonly reason?: string }) {
  return (
    <span className={styles.missing}>
      <svg className={styles.ground} aria-hidden="true" focusable="false">
        <Hatch width="100%" height="100%" />
      </svg>
      {reason === undefined ? null : <span key={reason}>{reason}</span>}
    </span>
  );
}
