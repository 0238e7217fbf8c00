/// <reference types="@mui/material/themeCssVarsAugmentation" />
/** How Frontdesk looks: calm surfaces, one green, large names and numbers. */
import { css } from "@emotion/react";
import { createTheme, type CssVarsThemeOptions, type ThemeOptions } from "@mui/material/styles";

import type { ColorMode } from "#shared/page/color-mode.ts";
import { colors } from "#shared/page/colors.ts";

const { light, dark } = colors;

// No further names: a browser looks for each of them before the first paint, and system-ui is there.
const system = "system-ui, sans-serif";

const paper = {
  // All text is measured in rem. Smaller is hard to read; larger, a contact with every text as long as
  // it may be takes a second sheet.
  fontSize: "14.5px",
  colorScheme: "light",
  "--mui-palette-text-primary": "#000",
  "--mui-palette-text-secondary": "#333",
  "--mui-palette-primary-main": "#000",
  "--mui-palette-background-default": "#fff",
  "--mui-palette-background-paper": "#fff",
  "--mui-palette-divider": "#999",
};

/** Matches the document's root where it says that these colours are chosen. */
const chosen = (mode: ColorMode | "%s") => `[data-color-mode="${mode}"]`;

const options: ThemeOptions & CssVarsThemeOptions = {
  cssVariables: { colorSchemeSelector: chosen("%s") },
  colorSchemes: {
    light: {
      palette: {
        primary: { main: light.primary },
        background: { default: light.background, paper: light.paper },
        text: { primary: light.text, secondary: light.secondaryText },
      },
    },
    dark: {
      palette: {
        primary: { main: dark.primary },
        background: { default: dark.background, paper: dark.paper },
        text: { primary: dark.text, secondary: dark.secondaryText },
      },
    },
  },
  shape: { borderRadius: 12 },
  // A browser makes a font for each pair of size and weight, and the server render waits for all of
  // them: 44/600 and 30/600 for name and numbers, 16/600, 16/400 and 14/400 for the rest.
  typography: {
    fontFamily: system,
    h1: { fontSize: "clamp(1.75rem, 1.3rem + 2vw, 2.75rem)", fontWeight: 600, lineHeight: 1.2 },
    h2: { fontSize: "0.875rem", fontWeight: 600, lineHeight: 1.5 },
    button: { textTransform: "none", fontWeight: 600 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        "@media (prefers-reduced-motion: reduce)": {
          "*, *::before, *::after": { animation: "none !important", transition: "none !important" },
        },
        // Nothing answers them; the search's own sends its form.
        "@media (scripting: none)": { "button[type='button']": { display: "none" } },
        // Underlined too, for who sees no difference between the colours.
        mark: {
          color: "inherit",
          backgroundColor: "color-mix(in srgb, var(--mui-palette-primary-main) 20%, transparent)",
          textDecoration: "underline",
        },
        // On paper there is no dark.
        "@media print": { ":root:root": paper },
      },
    },
    MuiCard: { defaultProps: { variant: "outlined" } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      // Nothing is smaller than a finger.
      styleOverrides: {
        root: { minHeight: 44 },
        sizeSmall: { fontSize: "0.875rem", fontWeight: 400 },
      },
    },
    MuiChip: { styleOverrides: { root: { fontSize: "0.875rem" } } },
  },
};

/** By direction. */
export const themes = {
  ltr: createTheme(options),
  rtl: createTheme({ ...options, direction: "rtl" }),
} as const;

/** What both directions have in common, for styles that are put together once, when the page loads. */
export const theme = themes.ltr;

const sheets = theme.generateStyleSheets();
const darkSheet = sheets.find((sheet) => chosen("dark") in sheet)?.[chosen("dark")];
// MUI knows either chosen colours or the system's.
const systemDark = { "@media (prefers-color-scheme: dark)": { [chosen("system")]: darkSheet } };

/** The theme's variables, alike in both directions; made once, since MUI's own provider makes them for each page. */
export const variables = css([...sheets, systemDark]);
