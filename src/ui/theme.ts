import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The accent in ten steps; step 8 is #12436D, which passes AA on white with room to spare. */
const bearing: MantineColorsTuple = [
  '#e7eef5',
  '#cddceb',
  '#a3c1dd',
  '#77a4ce',
  '#528bc1',
  '#3b7ab9',
  '#2b6aa6',
  '#1d5689',
  '#12436d',
  '#0b3355',
];

export const theme = createTheme({
  colors: { bearing },
  primaryColor: 'bearing',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  fontFamily: 'var(--face)',
  fontFamilyMonospace: 'ui-monospace, monospace',
  headings: { fontFamily: 'var(--face)', fontWeight: '650' },
  defaultRadius: 4,
  respectReducedMotion: true,
});
