/** Opens the settings of this browser, and loads their code; the key "?" does the same. */
import IconButton from "@mui/material/IconButton";

import { useLazy } from "../../announcer/use-lazy.ts";
import { usePageKeys } from "../../keys/use-page-keys.ts";
import { useMessages } from "../../languages/use-language.ts";
import { Icon } from "../../ui/icon.tsx";

const loadSettings = async () => (await import("./settings-dialog.tsx")).importSettings;

export function SettingsButton() {
  const { title } = useMessages().settings;
  const [render, open, close] = useLazy(loadSettings);
  usePageKeys({ "?": open });
  return (
    <>
      <IconButton
        aria-label={title}
        title={title}
        aria-haspopup="dialog"
        onClick={open}
        sx={{ marginInlineStart: "auto", width: 44, height: 44 }}
      >
        <Icon shape="settings" />
      </IconButton>
      {render?.(close)}
    </>
  );
}
