/** A contact's name, company and numbers as a QR code, for a mobile phone. */
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";

import { useMessages } from "../../languages/use-language.ts";
import { Dialog } from "../../ui/dialog.tsx";
import type { Contact } from "../model/contact.ts";
import { qrPath } from "./qr-path.ts";
import { shortVcardOf } from "./vcard.ts";

/** Returns an element: the dialog is loaded on demand, and components must not be created during a render. */
export const importQrCode = (contact: Contact, name: string, close: () => void) => (
  <QrCode contact={contact} name={name} close={close} />
);

type Props = { readonly contact: Contact; readonly name: string; readonly close: () => void };

function QrCode({ contact, name, close }: Props) {
  const { scan, qrOf, tooLong } = useMessages().actions;
  const code = qrPath(shortVcardOf(contact, name));
  return (
    <Dialog title={<span translate="no">{name}</span>} onClose={close}>
      {code === null ? (
        <Typography sx={{ my: 2 }}>{tooLong}</Typography>
      ) : (
        <>
          <Typography sx={{ my: 2 }}>{scan}</Typography>
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an inline SVG has no other name */}
          <Code role="img" aria-label={qrOf(name)} viewBox={`0 0 ${code.size} ${code.size}`}>
            <path d={code.path} />
          </Code>
        </>
      )}
    </Dialog>
  );
}

/** Black on white in every color mode, as cameras expect. */
const Code = styled("svg")({
  display: "block",
  width: "min(100%, 60dvh)",
  minWidth: 200,
  marginInline: "auto",
  borderRadius: 8,
  fill: "#000",
  backgroundColor: "#fff",
  shapeRendering: "crispEdges",
  forcedColorAdjust: "none",
});
