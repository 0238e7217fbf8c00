/** The actions for a contact as a whole, one button each. */
import { styled } from "@mui/material/styles";

import { paths } from "../../address/paths.ts";
import { useAnnounce } from "../../announcer/announcer.tsx";
import { useCopy } from "../../announcer/use-copy.tsx";
import { useLazy } from "../../announcer/use-lazy.ts";
import { importPart, PartGone } from "../../hydration/import-part.ts";
import { usePageSettings } from "../../hydration/use-page-settings.ts";
import { useMessages } from "../../languages/use-language.ts";
import { Sentence } from "../../ui/sentence.tsx";
import { textButton } from "../../ui/text-button.tsx";
import { theme } from "../../ui/theme/theme.ts";
import { contactName } from "../model/contact-name.ts";
import type { Contact } from "../model/contact.ts";
import { contactText } from "./contact-text.ts";

type Props = { readonly contact: Contact };

const loadVcard = () => import("./save-vcard.ts");
const loadQrCode = async () => (await import("./qr-code.tsx")).importQrCode;

export function ContactActions({ contact }: Props) {
  const messages = useMessages();
  const rule = usePageSettings();
  const announce = useAnnounce();
  const copy = useCopy();
  const [importQrCode, openQrCode, closeQrCode] = useLazy(loadQrCode);
  const { actions, copying, updated } = messages;
  const name = contactName(contact, messages);

  const copyAll = () => copy(contactText(contact, messages, rule), copying.allCopied);
  const copyLink = () =>
    copy(window.location.origin + paths.contact(contact.id), copying.linkCopied);
  const announceSaved = (file: string) =>
    announce(<Sentence words={actions.saved} stored={file} />);
  const saveVcard = () =>
    void importPart(loadVcard).then(
      ({ saveVcard: save }) => announceSaved(save(contact, name)),
      (error: unknown) => announce(error instanceof PartGone ? updated.said : actions.notLoaded),
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
      {importQrCode?.(contact, name, closeQrCode)}
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
  "& > button": textButton,
});
