import { useEffect } from 'react';
import { useSay } from '@/shared/words/speech';
import type { Words } from '@/shared/words/words';

/** Names the tab after the page. Never given anything about a client. */
export function PageTitle({ title }: { readonly title: Words }) {
  const name = useSay()(title);
  useEffect(
    function nameTheTab() {
      document.title = `${name} – Bearings`;
    },
    [name],
  );
  return null;
}
