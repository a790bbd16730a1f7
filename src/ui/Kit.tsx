import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/baseline.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { theme } from './theme';

/**
 * What stands around anything made of Mantine. Only the pages and dialogs that use it load it: at
 * the start it would cost an eighth of the budget for nothing that is drawn there.
 */
export function Kit({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
