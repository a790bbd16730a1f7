import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core';

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

export const theme: MantineThemeOverride = createTheme({
  colors: { bearing },
  primaryColor: 'bearing',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  fontFamily: 'var(--face)',
  fontFamilyMonospace: 'ui-monospace, monospace',
  headings: { fontFamily: 'var(--face)', fontWeight: '650' },
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

const TOKENS: Readonly<Record<string, string>> = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--rule-strong)',
  '--mantine-color-default-hover': 'var(--accent-soft)',
  '--mantine-color-error': 'var(--warn)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--ink)',
  '--mantine-primary-color-contrast': 'var(--accent-ink)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--accent)',
  '--mantine-color-bearing-outline': 'var(--accent)',
  '--mantine-color-bearing-outline-hover': 'var(--accent-soft)',
  '--mantine-color-bearing-filled': 'var(--accent)',
};

/** Mantine's colours are the tokens of the app's style sheet: one home for both, light and dark. */
export const tokensOfTheApp: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...TOKENS },
  dark: { ...TOKENS },
});
