/**
 * Every colour of Frontdesk, light and dark: of the page, of the sign-in page, and of the browser's
 * frame around them.
 */
export const colors = {
  light: {
    primary: "#0b6a5d",
    onPrimary: "#ffffff",
    background: "#f4f6f5",
    paper: "#ffffff",
    text: "#17211f",
    secondaryText: "#4b5a56",
    border: "#d5dbd9",
  },
  dark: {
    primary: "#7fd6c5",
    onPrimary: "#08201c",
    background: "#121716",
    paper: "#1b2221",
    text: "#eaf1ef",
    secondaryText: "#a9b8b4",
    border: "#38423f",
  },
} as const;
