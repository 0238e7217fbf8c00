/** What can be done with a contact as a whole, each at one touch. */
import { styled } from "@mui/material/styles";

import { useMessages } from "../languages/use-language.ts";
import { usePageSettings } from "../page-settings.ts";
import { paths } from "../paths.ts";
import { useSay } from "../shell/announcer.tsx";
import { loadPart } from "../shell/load-part.ts";
import { quietButton } from "../shell/quiet-button.tsx";
import { Sentence } from "../shell/sentence.tsx";
import { useCopy } from "../shell/use-copy.tsx";
import { useOnDemand } from "../shell/use-on-demand.ts";
import { theme } from "../theme.ts";
import { contactName } from "./contact-name.ts";
import { contactText } from "./contact-text.ts";
import type { Contact } from "./contact.ts";

type Props = { readonly contact: Contact };

const loadVcard = () => import("./save-vcard.ts");
const loadQrCode = async () => (await import("./qr-code.tsx")).drawQrCode;

export function ContactActions({ contact }: Props) {
  const messages = useMessages();
  const rule = usePageSettings();
  const say = useSay();
  const copy = useCopy();
  const [drawQrCode, openQrCode, closeQrCode] = useOnDemand(loadQrCode);
  const { actions, copying } = messages;
  const name = contactName(contact, messages);

  const copyAll = () => copy(contactText(contact, messages, rule), copying.allCopied);
  const copyLink = () =>
    copy(window.location.origin + paths.contact(contact.id), copying.linkCopied);
  const sayIsSaved = (file: string) => say(<Sentence words={actions.saved} stored={file} />);
  const saveVcard = () =>
    void loadPart(loadVcard).then(
      ({ saveVcard: save }) => sayIsSaved(save(contact, name)),
      () => say(actions.notLoaded),
    );

  return (
    <Buttons aria-label={actions.label}>
      <button type="button" onClick={copyAll}>
        {actions.copyAll}
      </button>
      <button type="button" onClick={copyLink}>
        {actions.copyLink}
      </button>
      <button type="button" onClick={saveVcard}>
        {actions.vcard}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={openQrCode}>
        {actions.qr}
      </button>
      <button type="button" onClick={() => window.print()}>
        {actions.print}
      </button>
      {drawQrCode?.(contact, name, closeQrCode)}
    </Buttons>
  );
}

const Buttons = styled("fieldset")({
  display: "flex",
  flexWrap: "wrap",
  margin: 0,
  border: 0,
  padding: theme.spacing(1, 0.5),
  [theme.breakpoints.up("sm")]: { paddingInline: theme.spacing(1.5) },
  "& > button": quietButton,
});
