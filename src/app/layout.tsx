/** The frame of every page: the product's name, and below it the page of the address. */
import Box from "@mui/material/Box";
import Chip from "@mui/material/Chip";
import Container from "@mui/material/Container";
import { Outlet } from "react-router";

import { NewerCall } from "../calls/newer-call.tsx";
import { ClientOnly } from "../hydration/client-only.tsx";
import { usePageSettings } from "../hydration/use-page-settings.ts";
import { useSearchKey } from "../keys/search-key.ts";
import { useMessages } from "../languages/use-language.ts";
import { Brand } from "./brand.tsx";
import { SettingsButton } from "./settings/settings-button.tsx";

type Props = { readonly children?: React.ReactNode };

export function Layout({ children }: Props) {
  const messages = useMessages();
  const { demo } = usePageSettings();
  useSearchKey();
  return (
    <>
      <Container component="header" maxWidth="xl" sx={{ "@media print": { display: "none" } }}>
        {/* At its final height from the start: the browser may paint it before all of it has arrived. */}
        <Box sx={{ minHeight: 68, py: 1.5, display: "flex", alignItems: "center", gap: 2 }}>
          <Brand />
          {demo ? <Chip label={messages.demo} size="small" variant="outlined" /> : null}
          <ClientOnly>
            <SettingsButton />
          </ClientOnly>
        </Box>
      </Container>
      <Container component="main" maxWidth="xl" sx={{ pb: 3, "@media print": { p: 0 } }}>
        <NewerCall>{children ?? <Outlet />}</NewerCall>
      </Container>
    </>
  );
}
