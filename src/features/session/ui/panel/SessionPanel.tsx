import { type ReactNode, useRef } from 'react';
import { SessionLink } from '@/ui/links';
import { useKeptFocus } from '@/ui/useKeptFocus';
import { useSession, useSessionState } from '../../useSession';
import { PanelActions } from './PanelActions';
import { PinnedPart } from './PinnedPart';
import styles from './SessionPanel.module.css';
import { StateLine } from './StateLine';
import { StepsPart } from './StepsPart';

interface SessionPanelProps {
  /** The desk has figures and steps of its own: here only the state and what can be done. */
  readonly isDesk?: boolean;
  /** What closes it, where it lies over the page. */
  readonly close?: ReactNode;
}

/** The session beside a page: how it stands, what is pinned, the next steps, what can be done. */
export function SessionPanel({ isDesk = false, close }: SessionPanelProps) {
  const { id } = useSession();
  const isAsking = useSessionState(({ dialog }) => dialog !== null);
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  return (
    // While a dialog is open its own buttons are the only ones of their names.
    <div ref={panel} className={styles.panel} inert={isAsking}>
      <section className={styles.head}>
        <h2>Session</h2>
        <span className={styles.corner}>
          {isDesk ? null : <SessionLink id={id}>Desk</SessionLink>}
          {close}
        </span>
        <StateLine />
      </section>
      {isDesk ? null : (
        <>
          <PinnedPart />
          <StepsPart />
        </>
      )}
      <PanelActions />
    </div>
  );
}
