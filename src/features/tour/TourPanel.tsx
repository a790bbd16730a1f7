import { type ReactNode, useEffect, useRef } from 'react';
import { announce } from '@/ui/announcer';
import { JobLink, PageLink } from '@/ui/links';
import { TOUR, type TourStep } from './steps';
import styles from './tour.module.css';
import { goToStep } from './tourState';

/** The step one is at. It takes the keyboard when it is begun, since it was asked for, and never again. */
export function TourPanel({ step }: { readonly step: number }) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const onward = useRef<HTMLButtonElement>(null);
  useEffect(function beginAtItsHeading() {
    heading.current?.focus();
  }, []);
  useEffect(function endByEscape() {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (isFree(event.target, panel.current)) end(panel.current);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const shown = TOUR[step];
  if (shown === undefined) return null;
  const title = titleOf(step);
  const go = (next: number): void => {
    // Back goes with the step it leads from.
    if (next === 0) onward.current?.focus();
    goToStep(next);
    announce([titleOf(next), ...(TOUR[next]?.says ?? [])].join('. '));
  };
  return (
    <aside ref={panel} aria-label="Tour" className={`${styles.panel} no-print`}>
      <h2 ref={heading} key={title} tabIndex={-1}>
        {title}
      </h2>
      {shown.says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className={styles.row}>
        {/* One button through all steps: pressing it leaves the keyboard where it is. */}
        <button
          ref={onward}
          type="button"
          className="button button-filled"
          onClick={() => (step === TOUR.length - 1 ? end(panel.current) : go(step + 1))}
        >
          {step === TOUR.length - 1 ? 'Done' : 'Next'}
        </button>
        {step === 0 ? null : (
          <button type="button" className="button" onClick={() => go(step - 1)}>
            Back
          </button>
        )}
        <WhereToTry at={shown.at} />
        <button type="button" className={styles.quiet} onClick={() => end(panel.current)}>
          Not now
        </button>
      </div>
    </aside>
  );
}

const titleOf = (step: number): string =>
  `Tour, ${step + 1} of ${TOUR.length}: ${TOUR[step]?.title ?? ''}`;

/** Whether Escape is nobody else's there: a box, a list or what floats closes itself by it. */
function isFree(target: EventTarget | null, panel: HTMLElement | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target === document.body || panel?.contains(target) === true || target.matches('main, h1');
}

/** The keyboard goes on from the page. */
function end(panel: HTMLElement | null): void {
  const hadKeyboard = panel?.contains(document.activeElement) === true;
  goToStep(null);
  if (hadKeyboard) document.querySelector('main')?.focus();
}

/** A page that the step can be tried on. */
function WhereToTry({ at }: Pick<TourStep, 'at'>): ReactNode {
  if (at === 'boxes') return <PageLink to="/">Go to the boxes</PageLink>;
  if (at === 'help') return <PageLink to="/help">Open it from Help</PageLink>;
  return (
    <JobLink soc="6145" title="Care worker" area="E08000014" near="Bootle">
      Look at one: care worker in Bootle
    </JobLink>
  );
}
