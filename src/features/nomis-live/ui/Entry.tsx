import type { ReactNode } from 'react';
import { isEmptyHanded } from '../model/closing';
import { type LiveSection, SECTIONS } from '../model/sections';
import { useOutcomes } from './useOutcomes';

interface EntryProps {
  readonly section: LiveSection;
  readonly link: ReactNode;
  readonly name: string;
}

/** A link to a section that only Nomis fills: words alone, of the same size, once that is empty. */
export function Entry({ section, link, name }: EntryProps) {
  return isEmptyHanded(useOutcomes(), SECTIONS[section]) ? <span>{name}</span> : link;
}
