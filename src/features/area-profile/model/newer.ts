import type { ReactNode } from 'react';

/** What a live service adds to the page of a place; the route brings it. */
export interface NewerFigures {
  /** Questions it may answer: what is not there of these, it says itself. */
  readonly covers: ReadonlySet<string>;
  /** How the service stands, in one line. */
  readonly health?: ReactNode;
  /** True where it has a part in a section. */
  readonly has: (section: string) => boolean;
  /** Its part of a section; `frame` is drawn around it, and left out where it turns out empty. */
  readonly part: (section: string, frame?: (part: ReactNode) => ReactNode) => ReactNode;
  /** The entry of a section that only it fills, in the list of contents. */
  readonly entry: (section: string, link: ReactNode, name: string) => ReactNode;
  /** Items for *Not shown*. */
  readonly notShown: ReactNode;
}

/** A page without a live service. */
export const NOTHING_NEWER: NewerFigures = {
  covers: new Set(),
  has: () => false,
  part: () => null,
  entry: (_, link) => link,
  notShown: null,
};
