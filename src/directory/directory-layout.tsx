/** The directory's two columns: the list and, beside it, the contact. On a phone each has the screen. */
import ArrowBackIcon from "@mui/icons-material/ArrowBack";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { styled, useTheme } from "@mui/material/styles";
import useMediaQuery from "@mui/material/useMediaQuery";
import visuallyHidden from "@mui/utils/visuallyHidden";
import { useState } from "react";
import { Link, Outlet, useParams, useSearchParams } from "react-router";

import { parseContactId } from "#pbx/contract/contact-id.ts";

import { ContactSkeleton } from "../contacts/contact-skeleton.tsx";
import { messages } from "../messages.ts";
import { parameters, paths, viewOf } from "../paths.ts";
import type { PbxClient } from "../pbx-client/pbx-client.ts";
import { useSettled } from "../shell/settled.ts";
import { useListCode } from "./list-code.ts";
import { nowhere, type KeptPlace } from "./place.ts";
import { SearchForm } from "./search-form.tsx";
import { useEscape } from "./use-escape.ts";

type Props = { readonly readPbx: PbxClient };

const deciding = [parameters.caller];

export function DirectoryLayout({ readPbx }: Props) {
  const { contactId } = useParams();
  const [search] = useSearchParams();
  const view = viewOf(search);
  const settled = useSettled(deciding);
  const isWide = useMediaQuery(useTheme().breakpoints.up("md"));
  const [place] = useState<KeptPlace>({ current: nowhere });
  const isOwnPage = contactId === undefined;
  const openId = parseContactId(contactId ?? "");
  const drawList = useListCode(isOwnPage, isWide);
  const { heading, everybody } = messages.directory;
  useEscape(contactId, view);

  return (
    <Columns>
      <ListColumn data-open={isOwnPage}>
        <Box component={isOwnPage ? "h1" : "h2"} sx={visuallyHidden}>
          {heading}
        </Box>
        <SearchForm readPbx={readPbx} view={view} openId={openId} hasList={drawList !== null} />
        {drawList === null ? (
          <Button component={Link} to={paths.directory(view)} sx={{ alignSelf: "start" }}>
            {everybody}
          </Button>
        ) : (
          drawList({ readPbx, view, openId, place })
        )}
      </ListColumn>
      <ContactColumn data-open={!isOwnPage}>
        <Back>
          <Button component={Link} to={paths.directory(view)} startIcon={<ArrowBackIcon />}>
            {heading}
          </Button>
        </Back>
        {settled ? <Outlet /> : <ContactSkeleton />}
      </ContactColumn>
    </Columns>
  );
}

const Columns = styled("div")(({ theme }) => ({
  [theme.breakpoints.up("md")]: {
    display: "grid",
    gridTemplateColumns: "minmax(300px, 2fr) minmax(0, 5fr)",
    alignItems: "start",
    columnGap: theme.spacing(3),
  },
}));

const narrow = { "&[data-open='false']": { display: "none" } };

const ListColumn = styled("section")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  height: `calc(100dvh - 68px - ${theme.spacing(3)})`,
  [theme.breakpoints.down("md")]: narrow,
  // The header scrolls away, the list stays; its top is the card's.
  [theme.breakpoints.up("md")]: { position: "sticky", top: 0, paddingTop: theme.spacing(3) },
}));

const ContactColumn = styled("div")(({ theme }) => ({
  // The card lays itself out by the room that it has here, not by the window's.
  containerType: "inline-size",
  [theme.breakpoints.down("md")]: narrow,
}));

const Back = styled("nav")(({ theme }) => ({
  display: "flex",
  minHeight: 44,
  marginInlineStart: theme.spacing(-1),
  [theme.breakpoints.up("md")]: { display: "none" },
}));
