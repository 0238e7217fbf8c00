/** Changes between the system's colours, light and dark ones; the browser remembers which. */
import IconButton from "@mui/material/IconButton";
import { useColorScheme } from "@mui/material/styles";

import { messages } from "../messages.ts";
import { Glyph } from "./glyph.tsx";

const next = { system: "light", light: "dark", dark: "system" } as const;

export function ColorSchemeButton() {
  const { mode = "system", setMode } = useColorScheme();
  return (
    <IconButton
      aria-label={messages.colorScheme[mode]}
      title={messages.colorScheme[mode]}
      onClick={() => setMode(next[mode])}
      sx={{ marginInlineStart: "auto", width: 44, height: 44 }}
    >
      <Glyph shape="settings" />
    </IconButton>
  );
}
