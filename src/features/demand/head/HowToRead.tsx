/** What the signs of the table of kinds of work say; beside it, and on paper below it. */
export function HowToRead() {
  return (
    <p>
      ↑ growing, → little change, ↓ fewer by 2035, projected. Filled dot: clear of England. Hatched:
      no figure.
    </p>
  );
}
