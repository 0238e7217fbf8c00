/** The directory's two columns: the list and, beside it, the contact. On a phone each takes the whole screen. */
import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import { styled, useTheme } from "@mui/material/styles";
import useMediaQuery from "@mui/material/useMediaQuery";
import visuallyHidden from "@mui/utils/visuallyHidden";
import { useMemo, useState } from "react";
import { Link as RouterLink, Outlet, useParams, useSearchParams } from "react-router";

import { parseContactId } from "#shared/api/contact-id.ts";

import { AddressGuard } from "../address/address-guard.tsx";
import { parameters, paths, viewOf } from "../address/paths.ts";
import { ContactSkeleton } from "../contacts/contact-skeleton.tsx";
import { useMessages } from "../languages/use-language.ts";
import { theme } from "../ui/theme/theme.ts";
import { Colleagues } from "./colleagues.tsx";
import { useListCode } from "./list-code.ts";
import { noPosition, type KeptPosition } from "./navigation/list-position.ts";
import { useEscape } from "./navigation/use-escape.ts";
import { useNextContact } from "./navigation/use-next-contact.ts";
import { SearchForm } from "./search/search-form.tsx";

const deciding = [parameters.caller, parameters.name];

export function DirectoryLayout() {
  const messages = useMessages();
  const { contactId } = useParams();
  const [search] = useSearchParams();
  const view = useMemo(() => viewOf(search), [search]);
  const isWide = useMediaQuery(useTheme().breakpoints.up("md"));
  const [place] = useState<KeptPosition>({ current: noPosition });
  const isOwnPage = contactId === undefined;
  const openId = parseContactId(contactId ?? "");
  const drawList = useListCode(isOwnPage, isWide);
  const { heading, everybody } = messages.directory;
  useEscape(contactId, view);
  const ledTo = useNextContact(view, openId, place);

  return (
    <Columns>
      <ListColumn data-open={isOwnPage}>
        {/* Beside a contact the list is loaded after hydration: the contact comes first. */}
        {isOwnPage || isWide ? (
          <>
            <Box component={isOwnPage ? "h1" : "h2"} sx={visuallyHidden}>
              {heading}
            </Box>
            <SearchForm view={view} openId={openId} hasList={drawList !== null} />
            {drawList === null ? (
              <Link component={RouterLink} to={paths.directory(view)} sx={{ px: 2, py: 1.25 }}>
                {everybody}
              </Link>
            ) : (
              drawList({ view, openId, place, ledTo })
            )}
          </>
        ) : null}
      </ListColumn>
      <ContactColumn data-open={!isOwnPage}>
        <Back>
          <Link component={RouterLink} to={paths.directory(view)}>
            <span aria-hidden>←</span>
            {heading}
          </Link>
        </Back>
        <AddressGuard deciding={deciding} fallback={<ContactSkeleton />}>
          <Outlet />
          {openId === null ? null : <Colleagues key={openId} id={openId} />}
        </AddressGuard>
      </ContactColumn>
    </Columns>
  );
}

const Columns = styled("div")({
  [`@media screen and (min-width: ${theme.breakpoints.values.md}px)`]: {
    display: "grid",
    gridTemplateColumns: "minmax(300px, 2fr) minmax(0, 5fr)",
    alignItems: "start",
    columnGap: theme.spacing(3),
  },
});

const narrow = { "&[data-open='false']": { display: "none" } };

const ListColumn = styled("section")({
  "@media print": { "&&": { display: "none" } },
  display: "flex",
  flexDirection: "column",
  height: `calc(100dvh - 68px - ${theme.spacing(3)})`,
  // At 400 % zoom little of the screen is left: then the page scrolls, and the list with it.
  minHeight: 440,
  [theme.breakpoints.down("md")]: narrow,
  // The header scrolls away and the list stays, its top aligned with the card's.
  [theme.breakpoints.up("md")]: { position: "sticky", top: 0, paddingTop: theme.spacing(3) },
});

const ContactColumn = styled("div")({
  [theme.breakpoints.down("md")]: narrow,
});

const Back = styled("nav")({
  "@media print": { "&&": { display: "none" } },
  display: "flex",
  "& a": { display: "flex", alignItems: "center", gap: theme.spacing(1), minHeight: 44 },
  "[dir='rtl'] & span": { transform: "scaleX(-1)" },
  [theme.breakpoints.up("md")]: { display: "none" },
});
