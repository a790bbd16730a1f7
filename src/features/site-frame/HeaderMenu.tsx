import { type MouseEvent, type ReactNode, useRef } from 'react';
import { useSay } from '@/shared/words/speech';
import { said } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import styles from './SiteFrame.module.css';

interface HeaderMenuProps {
  /** The pages that stand in the header where there is room for them. */
  readonly pages: ReactNode;
  /** The other pages: list items. */
  readonly links: ReactNode;
  /** Switches and what is said of the app itself. */
  readonly children: ReactNode;
}

/**
 * The menu of the header: the browser's own popover, so that Escape and a press beside it close it, the
 * focus goes back to its button, and it opens before any script is there.
 */
export function HeaderMenu({ pages, links, children }: HeaderMenuProps) {
  const say = useSay();
  const popover = useRef<HTMLDivElement>(null);
  const closeOnLink = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a')) popover.current?.hidePopover();
  };
  return (
    <>
      <button type="button" className="button" popoverTarget="menu">
        <Said of={said('Menu')} />
      </button>
      {/* The links in it are what is pressed; this only shuts it behind them. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div ref={popover} id="menu" popover="auto" className={styles.menu} onClick={closeOnLink}>
        <nav aria-label={say(said('More pages'))}>
          <ul className={styles.narrowOnly}>{pages}</ul>
          <ul>{links}</ul>
        </nav>
        {children}
      </div>
    </>
  );
}
