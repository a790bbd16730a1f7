import { useEffect } from 'react';

/** Names the tab after the page. Never given anything about a client. */
export function PageTitle({ title }: { readonly title: string }) {
  useEffect(
    function nameTheTab() {
      document.title = `${title} – Bearings`;
    },
    [title],
  );
  return null;
}
