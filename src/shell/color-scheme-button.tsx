/** Changes between the system's colours, light and dark ones; the browser remembers which. */
import DarkModeIcon from "@mui/icons-material/DarkModeOutlined";
import LightModeIcon from "@mui/icons-material/LightModeOutlined";
import SystemModeIcon from "@mui/icons-material/SettingsBrightnessOutlined";
import IconButton from "@mui/material/IconButton";
import { useColorScheme } from "@mui/material/styles";

import { messages } from "../messages.ts";

const icons = { system: SystemModeIcon, light: LightModeIcon, dark: DarkModeIcon };
const next = { system: "light", light: "dark", dark: "system" } as const;

export function ColorSchemeButton() {
  const { mode = "system", setMode } = useColorScheme();
  const Icon = icons[mode];
  return (
    <IconButton
      aria-label={messages.colorScheme[mode]}
      title={messages.colorScheme[mode]}
      onClick={() => setMode(next[mode])}
      sx={{ marginInlineStart: "auto", width: 44, height: 44 }}
    >
      <Icon />
    </IconButton>
  );
}
