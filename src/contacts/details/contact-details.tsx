/** The details of a contact's card below the numbers: email, address, phonebooks, remark. */
import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import { styled } from "@mui/material/styles";

import { useMessages } from "../../languages/use-language.ts";
import { theme } from "../../ui/theme/theme.ts";
import { addressLines } from "../model/address/address-lines.ts";
import type { Contact } from "../model/contact.ts";
import { emailParts } from "../model/email-parts.ts";
import { mapLink } from "./map-link.ts";
import { PhonebookChips } from "./phonebook-chips.tsx";

type Props = { readonly contact: Contact };

export function ContactDetails({ contact }: Props) {
  const messages = useMessages();
  const { email, phonebooks, remark } = contact;
  const address = addressLines(contact.address);
  const isBlank =
    [email, remark, ...address].every((text) => text === "") && phonebooks.length === 0;
  if (isBlank) return null;
  return (
    <Details>
      {email === "" ? null : (
        <Detail label={messages.contact.email}>
          <Email email={email} />
        </Detail>
      )}
      {address.length === 0 ? null : (
        <Detail label={messages.contact.address}>
          {address.map((line, index) => (
            <div key={index} dir="auto">
              {line}
            </div>
          ))}
          <MapLink address={contact.address} />
        </Detail>
      )}
      {phonebooks.length === 0 ? null : (
        <Detail label={messages.contact.phonebooks}>
          <PhonebookChips phonebooks={phonebooks} />
        </Detail>
      )}
      {remark === "" ? null : (
        <Detail label={messages.contact.remark} isLong>
          <Box dir="auto" sx={{ whiteSpace: "pre-line", "@media print": columns }}>
            {remark}
          </Box>
        </Detail>
      )}
    </Details>
  );
}

/** On paper, unless it is short: lines across the whole page are hard to follow in so small a font. */
const columns = { columns: 2, orphans: 5, widows: 5 };

function MapLink({ address }: Pick<Contact, "address">) {
  const { map } = useMessages().actions;
  const href = mapLink(address);
  return href === null ? null : (
    <Link href={href} target="_blank" rel="noreferrer" translate="yes" sx={touchable}>
      {map}
    </Link>
  );
}

/** Large enough for a finger. */
const touchable = {
  display: "inline-flex",
  alignItems: "center",
  minHeight: 44,
  minWidth: 44,
  "@media print": { minHeight: 0, "&[target]": { display: "none" } },
};

const ownLine = { ...touchable, display: "flex", width: "fit-content" };

/** Aligns the first link's text with that of the details beside it. */
const firstLine = { ...ownLine, "@media screen": { mt: "-10px" } };

/** One line each. */
function Email({ email }: Pick<Contact, "email">) {
  return emailParts(email).map(({ text, href }, index) =>
    href === null ? (
      <div key={index} dir="auto">
        {text}
      </div>
    ) : (
      <Link key={index} href={href} dir="ltr" sx={index === 0 ? firstLine : ownLine}>
        {text}
      </Link>
    ),
  );
}

type DetailProps = {
  readonly label: string;
  readonly isLong?: boolean;
  readonly children: React.ReactNode;
};

function Detail({ label, isLong = false, children }: DetailProps) {
  return (
    <div data-long={isLong}>
      <dt>{label}</dt>
      <dd translate="no">{children}</dd>
    </div>
  );
}

const Details = styled("dl")({
  display: "grid",
  gap: theme.spacing(2.5),
  margin: 0,
  padding: theme.spacing(2),
  [theme.breakpoints.up("sm")]: { padding: theme.spacing(3) },
  "& dt": {
    ...theme.typography.body2,
    marginBottom: theme.spacing(0.5),
    color: theme.vars.palette.text.secondary,
  },
  "& dd": { margin: 0, overflowWrap: "anywhere", textAlign: "left" },
  // Side by side if there is room, so that they are above the lower edge of a small screen.
  "@media screen": {
    // Empty columns keep their width, so that a detail that arrives later moves none before it.
    gridTemplateColumns: "repeat(auto-fill, minmax(min(14rem, 100%), 1fr))",
    "& > [data-long='true']": { gridColumn: "1 / -1" },
  },
  "@media print": {
    gap: 6,
    padding: "8px 0",
    fontSize: "0.875rem",
    lineHeight: 1.25,
    "& > div": {
      display: "grid",
      gridTemplateColumns: "7.5rem minmax(0, 1fr)",
      columnGap: "0.25rem",
    },
    "& dt": { margin: 0, lineHeight: "inherit" },
  },
});
