import type { ReactNode } from 'react';
import { JobLink, WiderGroupLink } from '@/ui/links';

/** The place that the pages of groups are read for. */
export interface GroupPlace {
  readonly area?: string | undefined;
  readonly near?: string | undefined;
}

interface GroupLinkProps extends GroupPlace {
  readonly code: string;
  readonly children: ReactNode;
}

/** A group of any level: four digits are a job's own page. */
export function GroupLink({ code, ...rest }: GroupLinkProps) {
  return code.length === 4 ? (
    <JobLink soc={code} {...rest} />
  ) : (
    <WiderGroupLink code={code} {...rest} />
  );
}
