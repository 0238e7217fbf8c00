/** The card of one contact: the name, and every way to reach the contact. Blank fields are not shown. */
import Typography from "@mui/material/Typography";

import type { Call } from "../address/paths.ts";
import { ClientOnly } from "../hydration/client-only.tsx";
import { useMessages } from "../languages/use-language.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { ContactDetails } from "./details/contact-details.tsx";
import { ContactAvatar, ContactFrame } from "./details/contact-frame.tsx";
import { ContactActions } from "./export/contact-actions.tsx";
import { contactInitials, contactName } from "./model/contact-name.ts";
import type { Contact } from "./model/contact.ts";
import { NumberList } from "./numbers/number-list.tsx";

type Props = {
  readonly contact: Contact;
  /** The call that opened the card, if there was one. */
  readonly call: Call;
  readonly askedAgain: boolean;
};

export function ContactCard({ contact, call, askedAgain }: Props) {
  const messages = useMessages();
  const name = contactName(contact, messages);
  const { company, numbers } = contact;
  return (
    <>
      <title translate="no">{name}</title>
      <ContactFrame
        avatar={
          <ContactAvatar aria-hidden translate="no">
            {contactInitials(contact, messages) || null}
          </ContactAvatar>
        }
        identity={
          <>
            <PageHeading askedAgain={askedAgain} translate="no">
              {name}
            </PageHeading>
            {company === "" || company === name ? null : <Company name={company} />}
          </>
        }
        numbers={<NumberList numbers={numbers} call={call} />}
        details={<ContactDetails contact={contact} />}
        actions={
          <ClientOnly>
            <ContactActions contact={contact} />
          </ClientOnly>
        }
      />
    </>
  );
}

function Company({ name }: { readonly name: string }) {
  return (
    <Typography
      dir="auto"
      translate="no"
      color="textSecondary"
      sx={{ mt: 0.5, overflowWrap: "anywhere", textAlign: "left" }}
    >
      {name}
    </Typography>
  );
}
