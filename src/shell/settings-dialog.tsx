/** What a person sets for this browser: language, colours, keys. */
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useState } from "react";

import { colorModes } from "#pbx/contract/color-mode.ts";
import { languageCodes, languageOf, languageTags } from "#pbx/contract/language.ts";

import { useLanguage, useMessages } from "../languages/use-language.ts";
import { usePageSettings } from "../page-settings.ts";
import { theme } from "../theme.ts";
import { Account } from "./account.tsx";
import { useColorMode } from "./color-mode.ts";
import { Dialog } from "./dialog.tsx";
import { KeyList } from "./key-list.tsx";
import { Select } from "./select.tsx";
import { useSingleKeys } from "./single-keys.ts";

/** As an element: it is loaded on demand, and no component is made while another is drawn. */
export const drawSettings = (close: () => void) => <SettingsDialog close={close} />;

function SettingsDialog({ close }: { readonly close: () => void }) {
  const { settings, keys } = useMessages();
  const { signIn } = usePageSettings();
  const [hasSingleKeys, switchSingleKeys] = useSingleKeys();
  return (
    <Dialog title={settings.title} onClose={close}>
      <Choices>
        <LanguageChoice />
        <ColorChoice />
      </Choices>
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
  const { settings } = useMessages();
  const [hasFailed, setFailed] = useState(false);
  return (
    <div>
      <label>
        {settings.language}
        <Select
          value={language.code}
          onChange={({ target }) => {
            setFailed(false);
            void choose(languageOf(target.value)).then((isLoaded) => setFailed(!isLoaded));
          }}
          options={languageCodes.map((code) => ({
            value: code,
            text: ownName(languageTags[code].lang),
            lang: languageTags[code].lang,
            translate: "no",
          }))}
        />
      </label>
      {/* Here, since nobody hears what is said behind a dialog. */}
      {hasFailed ? (
        <Typography role="alert" sx={{ mt: 1 }}>
          {settings.languageFailed}
        </Typography>
      ) : null}
    </div>
  );
}

/** A language in its own words, so that who reads it finds it. */
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

const Choices = styled("div")({
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
