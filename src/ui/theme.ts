import { createTheme, type MantineColorsTuple, type MantineThemeOverride } from '@mantine/core';

/**
 * The accent in ten steps; step 8 is #12436D, which passes AA on white with room to spare. What is
 * drawn takes its colours from the app's tokens: kit.css says which.
 */
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

export const theme: MantineThemeOverride = createTheme({
  colors: { bearing },
  primaryColor: 'bearing',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  defaultRadius: 4,
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { variant: 'outline' } },
    Drawer: { defaultProps: { transitionProps: { duration: 0 }, returnFocus: false } },
    Modal: { defaultProps: { transitionProps: { duration: 0 }, returnFocus: false } },
    Popover: { defaultProps: { transitionProps: { duration: 0 }, withinPortal: true } },
    Select: { defaultProps: { allowDeselect: false, comboboxProps: { withinPortal: true } } },
  },
});
