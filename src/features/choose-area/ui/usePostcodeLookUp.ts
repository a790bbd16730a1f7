import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { said, type Words } from '@/shared/words/words';
import type { PostcodeAnswer } from '@/services/postcodes/client';
import { fullPostcode } from '@/services/postcodes/fullPostcode';
import { usePostcodes } from '@/services/postcodes/postcodesContext';
import { postcodesMutations } from '@/services/postcodes/queries';
import { lookUpFailure, lookUpWords } from '../model/lookUpWords';

interface PostcodeLookUpProps {
  readonly typed: string | undefined;
  /** Undefined for a code that is none of the districts the app knows. */
  readonly nameOf: ((gss: string) => string | undefined) | undefined;
  readonly onFound: (gss: string) => void;
}

export interface PostcodeLookUp {
  /** Undefined where there is nothing to offer: half a postcode, or the service is switched off. */
  readonly ask: ((onDone: () => void) => void) | undefined;
  readonly isAsking: boolean;
  /** How it goes, or why it led nowhere, in a sentence. */
  readonly words: Words | undefined;
  /** Forgets the question and its answer: somebody types on, or leaves. */
  readonly forget: () => void;
}

/** Looks up a full postcode, when asked to and where an organisation has switched it on. */
export function usePostcodeLookUp({ typed, nameOf, onFound }: PostcodeLookUpProps): PostcodeLookUp {
  const client = usePostcodes();
  const lookUp = useMutation(postcodesMutations.lookUp());
  const asking = useRef<AbortController>(null);
  useEffect(() => () => asking.current?.abort(), []);

  const forget = () => {
    asking.current?.abort();
    asking.current = null;
    lookUp.reset();
  };
  const ask = (onDone: () => void) => {
    if (!client || typed === undefined || lookUp.isPending) return;
    const ending = new AbortController();
    asking.current = ending;
    lookUp.mutate(() => client.lookUp(typed, { signal: ending.signal }), {
      onSuccess: (answer) => {
        if (ending.signal.aborted || answer.kind !== 'district' || !nameOf?.(answer.gss)) return;
        forget();
        onDone();
        onFound(answer.gss);
      },
    });
  };
  // Not before the list is there, which tells whether the app knows the district.
  const isOffered =
    client !== undefined && nameOf !== undefined && fullPostcode(typed ?? '') !== undefined;
  return {
    ask: isOffered ? ask : undefined,
    isAsking: lookUp.isPending,
    words: isOffered ? wordsOf(lookUp) : undefined,
    forget,
  };
}

interface LookUp {
  readonly isPending: boolean;
  readonly data: PostcodeAnswer | undefined;
  readonly error: Error | null;
}

function wordsOf({ isPending, data, error }: LookUp): Words | undefined {
  if (isPending) return said('Asking postcodes.io …');
  if (error) return lookUpFailure(error);
  return data && lookUpWords(data);
}
