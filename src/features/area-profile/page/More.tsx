import type { ReactNode } from 'react';

interface MoreProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** A table one click away: of a drawing, or of the rest of a long list. */
export function More({ summary, children }: MoreProps) {
  return (
    <details>
      <summary key={summary}>{summary}</summary>
      {children}
    </details>
  );
}
