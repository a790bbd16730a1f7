import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TermId } from '@/domain/glossary';

/** What every link takes: its words, and a look where it is a button. */
interface LinkProps {
  readonly children: ReactNode;
  readonly className?: string;
}

/** A job as an address names it: its group, and the title of it that was chosen. */
export interface LinkedJob {
  readonly soc: string;
  readonly title?: string | undefined;
}

interface PlaceOfLink {
  readonly area?: string | undefined;
  /** The town that was typed: a name of the app's own lists. */
  readonly near?: string | undefined;
}

/** The page of one job, read for a place. */
export function JobLink({
  soc,
  title,
  area,
  near,
  open,
  ...rest
}: LinkProps & LinkedJob & PlaceOfLink & { readonly open?: string }) {
  return (
    <Link
      to="/occupations/$soc"
      params={{ soc }}
      search={{ area, near, as: title, ...(open ? { open } : {}) }}
      {...rest}
    />
  );
}

/** The page of a wider group of jobs. */
export function WiderGroupLink({
  code,
  area,
  near,
  ...rest
}: LinkProps & PlaceOfLink & { readonly code: string }) {
  return <Link to="/occupations/$soc" params={{ soc: code }} search={{ area, near }} {...rest} />;
}

/** The page of a district, region or nation. */
export function AreaLink({ gss, ...rest }: LinkProps & { readonly gss: string }) {
  return <Link to="/areas/$gss" params={{ gss }} {...rest} />;
}

interface LinkedMap extends PlaceOfLink {
  readonly indicator: string;
  readonly soc?: string | undefined;
  readonly period?: string | undefined;
}

/** A map of all districts. */
export function MapLink({ indicator, soc, period, area, ...rest }: LinkProps & LinkedMap) {
  return <Link to="/map" search={{ indicator, soc, period, area }} {...rest} />;
}

/** What is within reach of a district, on the map. */
export function ReachMapLink({
  soc,
  area,
  near,
  ...rest
}: LinkProps & PlaceOfLink & { readonly soc?: string }) {
  return <Link to="/map" search={{ reach: 'work', soc, area, near }} {...rest} />;
}

/** Jobs beside each other, read for one place. */
export function CompareLink({
  jobs,
  area,
  near,
  ...rest
}: LinkProps & PlaceOfLink & { readonly jobs: readonly LinkedJob[] }) {
  const hasTitles = jobs.some(({ title }) => title);
  return (
    <Link
      to="/compare"
      search={{
        soc: jobs.map(({ soc }) => soc),
        ...(hasTitles ? { as: jobs.map(({ title }) => title ?? '') } : {}),
        area,
        near,
      }}
      {...rest}
    />
  );
}

/** What else somebody could do after the jobs they did. */
export function MatchLink({
  from,
  area,
  near,
  ...rest
}: LinkProps & PlaceOfLink & { readonly from: readonly string[] }) {
  return <Link to="/match" search={{ from: [...from], area, near }} {...rest} />;
}

/** Demand in an area of several districts. */
export function DemandLink({
  area,
  ...rest
}: LinkProps & { readonly area?: string | readonly string[] | undefined }) {
  const search = typeof area === 'string' ? { area } : { area: area ? [...area] : undefined };
  return <Link to="/demand" search={search} {...rest} />;
}

/** Jobs for somebody without one in mind: by ticks, and by what matters. */
export function IdeasLink({
  by,
  area,
  ...rest
}: LinkProps & {
  readonly by: 'skills' | 'interests' | 'ideas';
  readonly area?: string | undefined;
}) {
  return <Link to="/match" search={{ by, area }} {...rest} />;
}

/** Districts beside each other. */
export function CompareAreasLink({
  areas,
  ...rest
}: LinkProps & { readonly areas: readonly string[] }) {
  return <Link to="/compare/areas" search={{ area: [...areas] }} {...rest} />;
}

/** The desk of a session. */
export function SessionLink({ id, ...rest }: LinkProps & { readonly id: string }) {
  return <Link to="/sessions/$id" params={{ id }} {...rest} />;
}

/** The printed side of a session. */
export function HandoutLink({ id, ...rest }: LinkProps & { readonly id: string }) {
  return <Link to="/sessions/$id/handout" params={{ id }} {...rest} />;
}

/** A word of the glossary. */
export function GlossaryLink({
  term,
  onLeave,
  ...rest
}: LinkProps & { readonly term: TermId; readonly onLeave?: (() => void) | undefined }) {
  return <Link to="/help/glossary" hash={term} onClick={onLeave} {...rest} />;
}

type PlainPage =
  | '/'
  | '/occupations'
  | '/map'
  | '/compare'
  | '/redundancy'
  | '/sessions'
  | '/sources'
  | '/changes'
  | '/settings'
  | '/help'
  | '/help/glossary'
  | '/help/keys'
  | '/help/feedback'
  | '/accessibility';

/** A page that takes nothing. */
export function PageLink({ to, ...rest }: LinkProps & { readonly to: PlainPage }) {
  return <Link to={to} {...rest} />;
}
