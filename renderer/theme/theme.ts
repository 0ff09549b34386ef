import { createTheme, type Theme } from '@mui/material/styles';
import { colours, fonts, radii, sizes, type Density } from './tokens';

declare module '@mui/material/styles' {
  interface Theme {
    readonly density: Density;
    readonly size: (typeof sizes)[Density];
  }
  interface ThemeOptions {
    readonly density: Density;
    readonly size: (typeof sizes)[Density];
  }
}

const focusRing = { outline: `3px solid ${colours.focus}`, outlineOffset: 2 };

function themeFor(density: Density): Theme {
  const size = sizes[density];
  return createTheme({
    density,
    size,
    spacing: 4,
    shape: { borderRadius: radii.control },
    palette: {
      background: { default: colours.bg, paper: colours.surface },
      text: { primary: colours.ink, secondary: colours.ink2 },
      primary: { main: colours.primary, contrastText: colours.onPrimary },
      error: { main: colours.danger },
      warning: { main: colours.warn },
      success: { main: colours.ok },
      divider: colours.line,
    },
    typography: {
      fontFamily: fonts.ui,
      fontSize: 14,
      body1: { fontSize: size.text, lineHeight: 1.4 },
      body2: { fontSize: size.small, lineHeight: 1.4 },
      h1: { fontSize: density === 'desk' ? 20 : 24, fontWeight: 700, lineHeight: 1.25 },
      h2: { fontSize: density === 'desk' ? 16 : 18, fontWeight: 700, lineHeight: 1.3 },
      button: { textTransform: 'none', fontWeight: 700, fontSize: size.text },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          'html, body, #root': { height: '100%' },
          body: { backgroundColor: colours.bg, overflow: 'hidden' },
          ':focus-visible': focusRing,
        },
      },
      // Ripples say nothing that the change itself does not; and they move.
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
      },
      MuiButton: {
        defaultProps: { variant: 'outlined', disableElevation: true },
        styleOverrides: {
          root: {
            minHeight: size.button,
            borderRadius: radii.control,
            paddingInline: density === 'desk' ? 14 : 20,
            // What cannot be pressed now still says why, and so must be read.
            '&.Mui-disabled': {
              color: colours.ink2,
              backgroundColor: colours.surface2,
              border: `1px dashed ${colours.edge}`,
            },
          },
          contained: { minHeight: size.primary },
          outlined: {
            color: colours.ink,
            backgroundColor: colours.surface,
            border: `${density === 'desk' ? 1 : 2}px solid ${colours.edge}`,
            '&:hover': { backgroundColor: colours.tint, borderColor: colours.primary },
          },
        },
      },
      MuiOutlinedInput: {
        styleOverrides: {
          root: {
            borderRadius: radii.control,
            backgroundColor: colours.surface,
            minHeight: size.button,
            '&.Mui-focused': focusRing,
            // The border keeps its width, so that nothing jumps.
            '&.Mui-focused:not(.Mui-error) .MuiOutlinedInput-notchedOutline': {
              border: `1px solid ${colours.primary}`,
            },
          },
          notchedOutline: { borderColor: colours.edge },
        },
      },
      // As it comes, a placeholder is too pale to be read.
      MuiInputBase: { styleOverrides: { input: { '&::placeholder': { color: colours.ink2, opacity: 1 } } } },
      MuiPaper: { defaultProps: { elevation: 0 } },
    },
  });
}

export const themes: Readonly<Record<Density, Theme>> = { desk: themeFor('desk'), touch: themeFor('touch') };
