/** The phonebooks that contain a contact, each a link to the directory filtered by it. */
import Chip from "@mui/material/Chip";
import { styled } from "@mui/material/styles";
import { Link } from "react-router";

import { paths } from "../../address/paths.ts";
import { theme } from "../../ui/theme/theme.ts";
import type { Contact } from "../model/contact.ts";

/** A long name wraps, so that nothing is cut off. */
const wrapping = {
  height: "auto",
  border: "1px solid transparent",
  minHeight: 44,
  borderRadius: 22,
  maxWidth: "100%",
  "& .MuiChip-label": { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: "4px" },
};

/** Not MUI's own "clickable", which would add its styles for every state of a button to the server render. */
const leading = {
  ...wrapping,
  cursor: "pointer",
  "& .MuiChip-label": { ...wrapping["& .MuiChip-label"], cursor: "pointer" },
  "&:hover": { bgcolor: "action.focus" },
  "&:focus-visible": { outline: "3px solid", outlineColor: "primary.main", outlineOffset: 1 },
};

/**
 * On the label, which is already a box: one around its text would make the browser run the bidi
 * algorithm for each page.
 */
const ownDirection = { label: { dir: "auto" } };

export function PhonebookChips({ phonebooks }: Pick<Contact, "phonebooks">) {
  return (
    <Chips>
      {phonebooks.map(({ id, name }, index) => (
        <li key={index}>
          {id === null ? (
            <Chip label={name} slotProps={ownDirection} sx={wrapping} />
          ) : (
            <Chip
              label={name}
              slotProps={ownDirection}
              sx={leading}
              component={Link}
              to={paths.directory({ phonebook: id })}
            />
          )}
        </li>
      ))}
    </Chips>
  );
}

const Chips = styled("ul")({
  margin: 0,
  padding: 0,
  listStyle: "none",
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(1),
  "& > li": { minWidth: 0 },
  // On paper a phonebook is a word in a line.
  "@media print": {
    display: "block",
    "& > li": { display: "inline" },
    "& > li + li::before": { content: '" · "' },
    "& .MuiChip-root": { display: "contents", lineHeight: "inherit" },
    "& .MuiChip-label": { display: "inline", padding: 0 },
  },
});
