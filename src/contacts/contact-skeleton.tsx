/** The skeleton of the card: the same boxes, without a contact. */
import Box from "@mui/material/Box";
import Skeleton from "@mui/material/Skeleton";
import Typography from "@mui/material/Typography";
import visuallyHidden from "@mui/utils/visuallyHidden";

import { useLoadingAnnouncement } from "../announcer/announcer.tsx";
import { useMessages } from "../languages/use-language.ts";
import { ContactAvatar, ContactFrame, NumberBoxes } from "./details/contact-frame.tsx";
import { NumberText } from "./numbers/number-text.tsx";

const rows = [0, 1, 2];

export function ContactSkeleton() {
  const messages = useMessages();
  useLoadingAnnouncement(messages.contact.loading);
  return (
    <>
      <title>{messages.product}</title>
      <Box component="h1" sx={visuallyHidden}>
        {messages.contact.loading}
      </Box>
      <Box aria-hidden>
        <ContactFrame
          avatar={
            <Skeleton variant="circular">
              <ContactAvatar />
            </Skeleton>
          }
          identity={
            <>
              <Typography component="div" variant="h1">
                <Skeleton width="60%" />
              </Typography>
              <Typography sx={{ mt: 0.5 }}>
                <Skeleton width="35%" />
              </Typography>
            </>
          }
          numbers={
            <Box sx={{ py: 1 }}>
              {rows.map((row) => (
                <NumberBoxes key={row}>
                  <Skeleton variant="circular" width={44} height={44} />
                  <NumberText
                    label={<Skeleton width={72} />}
                    number={<Skeleton width="60%" sx={{ mr: "auto" }} />}
                  />
                </NumberBoxes>
              ))}
            </Box>
          }
          details={null}
          actions={null}
        />
      </Box>
    </>
  );
}
