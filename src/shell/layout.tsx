/** The frame of every page: the product's name, and below it the page that belongs to the address. */
import Box from "@mui/material/Box";
import Chip from "@mui/material/Chip";
import Container from "@mui/material/Container";
import { Outlet, useLocation, useNavigation } from "react-router";

import { ContactSkeleton } from "../contacts/contact-skeleton.tsx";
import { messages } from "../messages.ts";
import { usePageSettings } from "../page-settings.ts";
import { useAddressBarPath } from "./address-bar.ts";
import { Brand } from "./brand.tsx";
import { ColorSchemeButton } from "./color-scheme-button.tsx";

type Props = { readonly children?: React.ReactNode };

export function Layout({ children }: Props) {
  const { demo } = usePageSettings();
  return (
    <>
      <Container component="header" maxWidth="md">
        {/* As high at once as it will be: the browser may paint it before it has all of it. */}
        <Box sx={{ minHeight: 68, py: 1.5, display: "flex", alignItems: "center", gap: 2 }}>
          <Brand />
          {demo ? <Chip label={messages.demo} size="small" variant="outlined" /> : null}
          <ColorSchemeButton />
        </Box>
      </Container>
      <Container component="main" maxWidth="md" sx={{ pb: 6 }}>
        {children ?? <PageAtAddress />}
      </Container>
    </>
  );
}

/** The page, or a skeleton while what is drawn and what the URL bar says are not yet one. */
function PageAtAddress() {
  const barPath = useAddressBarPath();
  const drawn = useLocation();
  const navigation = useNavigation();
  const settled = navigation.state === "idle" && drawn.pathname === barPath;
  return settled ? <Outlet /> : <ContactSkeleton />;
}
