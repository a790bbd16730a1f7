/**
 * A leak of several kinds with every page, to see that each is seen: run with `--plant`, which has to
 * fail. Runs in the page.
 */
export function plantLeaks(): void {
  const kept: unknown[] = [];
  const push = history.pushState.bind(history);
  history.pushState = (...given) => {
    push(...given);
    const element = document.createElement('p');
    kept.push(
      element,
      Array.from({ length: 5000 }, (_, at) => `${kept.length} ${at}`),
    );
    addEventListener('resize', () => kept.length);
    setInterval(() => kept.length, 20_000);
    setTimeout(() => kept.length, 29_000);
    new ResizeObserver(() => kept.length).observe(element);
    kept.push(URL.createObjectURL(new Blob(['x'])), new BroadcastChannel('planted'));
  };
}
