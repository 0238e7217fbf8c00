/** The settings of this browser: language, colours, keys. */
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useState } from "react";

import { colorModes } from "#shared/page/color-mode.ts";
import {
  languageCodes,
  languageOf,
  languageTags,
  type LanguageCode,
} from "#shared/page/language.ts";

import { PartGone } from "../../hydration/import-part.ts";
import { usePageSettings } from "../../hydration/use-page-settings.ts";
import { useLanguage, useMessages } from "../../languages/use-language.ts";
import { useColorMode } from "../../preferences/use-color-mode.ts";
import { useSingleKeys } from "../../preferences/use-single-keys.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { theme } from "../../ui/theme/theme.ts";
import { Account } from "./account.tsx";
import { KeyList } from "./key-list.tsx";

/** Returns an element: the dialog is loaded on demand, and components must not be created during a render. */
export const importSettings = (close: () => void) => <SettingsDialog close={close} />;

function SettingsDialog({ close }: { readonly close: () => void }) {
  const { settings, keys } = useMessages();
  const { signIn } = usePageSettings();
  const [hasSingleKeys, switchSingleKeys] = useSingleKeys();
  return (
    <Dialog title={settings.title} onClose={close}>
      <Selects>
        <LanguageChoice />
        <ColorChoice />
      </Selects>
      {signIn ? <Account /> : null}
      <Typography component="h3" sx={{ mt: 2, fontWeight: 600 }}>
        {keys.title}
      </Typography>
      <SingleKeys>
        <input
          type="checkbox"
          checked={hasSingleKeys}
          onChange={({ target }) => switchSingleKeys(target.checked)}
        />
        {keys.single}
      </SingleKeys>
      <KeyList />
    </Dialog>
  );
}

function LanguageChoice() {
  const { language, choose } = useLanguage();
  const { settings, updated } = useMessages();
  const [failure, setFailure] = useState("");
  async function tryTo(code: LanguageCode) {
    setFailure("");
    try {
      await choose(code);
    } catch (error) {
      setFailure(error instanceof PartGone ? updated.said : settings.languageFailed);
    }
  }
  return (
    <div>
      <label>
        {settings.language}
        <Select
          value={language.code}
          onChange={({ target }) => void tryTo(languageOf(target.value))}
          options={languageCodes.map((code) => ({
            value: code,
            text: ownName(languageTags[code].lang),
            lang: languageTags[code].lang,
            translate: "no",
          }))}
        />
      </label>
      {/* Inside the dialog, since screen readers ignore announcements behind it. */}
      {failure === "" ? null : (
        <Typography role="alert" sx={{ mt: 1 }}>
          {failure}
        </Typography>
      )}
    </div>
  );
}

/** A language's own name, so that its readers find it. */
function ownName(lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: "language" }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

function ColorChoice() {
  const { colors, colorModes: names } = useMessages().settings;
  const [mode, choose] = useColorMode();
  return (
    <label>
      {colors}
      <Select
        value={mode}
        onChange={({ target }) =>
          choose(colorModes.find((known) => known === target.value) ?? "system")
        }
        options={colorModes.map((value) => ({ value, text: names[value] }))}
      />
    </label>
  );
}

const Selects = styled("div")({
  display: "grid",
  gap: theme.spacing(2),
  marginTop: theme.spacing(2),
  [theme.breakpoints.up("sm")]: { gridTemplateColumns: "1fr 1fr" },
  "& label": { display: "grid", gap: theme.spacing(0.5) },
});

const SingleKeys = styled("label")({
  display: "flex",
  alignItems: "center",
  gap: theme.spacing(1.5),
  minHeight: 44,
  "& input": { width: 24, height: 24, accentColor: theme.vars.palette.primary.main },
});
