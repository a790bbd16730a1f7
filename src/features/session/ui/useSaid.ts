import { useEffect } from 'react';
import { announce } from '@/ui/announcer';

/** Says a sentence that has come up on the page to those who hear it, once. */
export function useSaid(sentence: string | undefined): void {
  useEffect(
    function sayIt() {
      if (sentence !== undefined && sentence !== '') announce(sentence);
    },
    [sentence],
  );
}
