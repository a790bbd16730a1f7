import { useSourceNames } from '@/ui/sourceNames';

/** A source of the pack by its id: "Source: publisher, title, edition." */
export function SourceLine({ id }: { readonly id: string }) {
  const source = useSourceNames().source(id);
  return <>Source: {source ? `${source.publisher}, ${source.title}, ${source.edition}` : id}.</>;
}
