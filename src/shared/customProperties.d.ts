import 'react';

declare module 'react' {
  /** React takes custom properties in `style`; its types leave them to whoever uses them. */
  interface CSSProperties {
    readonly [name: `--${string}`]: string | number | undefined;
  }
}
