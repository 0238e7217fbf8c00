/** The card of one contact: who that is, and every way to reach them. Blank fields are not shown. */
import Avatar from "@mui/material/Avatar";
import Box from "@mui/material/Box";
import Card from "@mui/material/Card";
import Divider from "@mui/material/Divider";
import Typography from "@mui/material/Typography";

import { PageHeading } from "../shell/page-heading.tsx";
import { ContactDetails } from "./contact-details.tsx";
import { contactInitials, contactName } from "./contact-name.ts";
import type { Contact } from "./contact.ts";
import { NumberList } from "./number-list.tsx";

type Props = { readonly contact: Contact; readonly askedAgain: boolean };

export function ContactCard({ contact, askedAgain }: Props) {
  const name = contactName(contact);
  return (
    <Card component="article" sx={{ mt: 2 }}>
      <title>{name}</title>
      <Box
        sx={{ p: { xs: 2, sm: 3 }, display: "flex", alignItems: "center", gap: { xs: 2, sm: 3 } }}
      >
        <Avatar
          aria-hidden
          sx={{
            width: { xs: 56, sm: 80 },
            height: { xs: 56, sm: 80 },
            fontSize: { xs: "1.375rem", sm: "2rem" },
            bgcolor: "primary.main",
            color: "primary.contrastText",
          }}
        >
          {contactInitials(contact) || null}
        </Avatar>
        <Box sx={{ minWidth: 0 }}>
          <PageHeading askedAgain={askedAgain}>{name}</PageHeading>
          {contact.company === "" || contact.company === name ? null : (
            <Typography
              dir="auto"
              color="textSecondary"
              sx={{ mt: 0.5, fontSize: "1.125rem", overflowWrap: "anywhere" }}
            >
              {contact.company}
            </Typography>
          )}
        </Box>
      </Box>
      <Divider />
      <NumberList numbers={contact.numbers} />
      <ContactDetails contact={contact} />
    </Card>
  );
}
