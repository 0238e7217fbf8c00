/** One row of the directory: the name, a link to the contact, and a link that dials. */
import PhoneIcon from "@mui/icons-material/Phone";
import Skeleton from "@mui/material/Skeleton";
import { styled } from "@mui/material/styles";
import { useQueryClient } from "@tanstack/react-query";
import { memo, useEffect, useRef } from "react";
import type { NavigateFunction } from "react-router";

import type { DirectoryRow } from "#shared/api/directory-reply.ts";
import { dialOf } from "#shared/dialling/dial.ts";
import type { NameOrder } from "#shared/text/person-name.ts";

import { paths, type DirectoryView } from "../../address/paths.ts";
import { contactQuery } from "../../contacts/contact-query.ts";
import { dialNote } from "../../contacts/numbers/dial-note.ts";
import { useGatewayClient } from "../../gateway-client/use-gateway-client.ts";
import { usePageSettings } from "../../hydration/use-page-settings.ts";
import { useMessages } from "../../languages/use-language.ts";
import { focusRing } from "../../ui/theme/focus-ring.ts";
import { theme } from "../../ui/theme/theme.ts";
import { fromList } from "../navigation/use-escape.ts";
import { Marked } from "./marked.tsx";
import { rowMatch, type Detail } from "./row-match.ts";
import { rowName } from "./row-name.ts";

type Props = {
  readonly row: DirectoryRow;
  readonly index: number;
  readonly view: DirectoryView;
  /** The text to mark in the row; "" if nothing is to be marked. */
  readonly q: string;
  readonly nameOrder: NameOrder | null;
  /** Whether this contact is open beside the list, and whether any is. */
  readonly isOpen: boolean;
  readonly isAnyOpen: boolean;
  /** Whether this is the current row for the keys: only its links are reached by Tab. */
  readonly isCurrent: boolean;
  readonly setCurrent: (index: number) => void;
  /** Called with `index` when the contact is opened. */
  readonly leave: (index: number) => void;
  readonly navigate: NavigateFunction;
};

/** In pixels; the same for every row, so that thousands of them need not be measured. */
export const rowHeight = 64;

/** Arrow keys pass over rows faster than this; a contact is fetched only if they rest on it. */
const restsForMs = 80;

/** Memoized: opening a contact changes only two of the rows. */
export const ContactRow = memo(function ContactRow(props: Props) {
  const { row, index, view, q, nameOrder, isOpen, isAnyOpen, isCurrent } = props;
  const { setCurrent, leave, navigate } = props;
  const messages = useMessages();
  const readGateway = useGatewayClient();
  const queryClient = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // A failure is shown when the contact is opened.
  const fetchContact = () =>
    void queryClient.query(contactQuery(readGateway, row.id)).catch(() => null);
  const name = rowName(row, nameOrder, messages);
  const { number, ...match } = rowMatch(row, name, q);
  const tabIndex = isCurrent ? 0 : -1;
  const to = paths.contact(row.id, view);

  function open(event: React.MouseEvent) {
    leave(index);
    if (isForBrowser(event)) return;
    event.preventDefault();
    void navigate(to, { state: isAnyOpen ? null : fromList, replace: isOpen });
  }

  return (
    <Row data-open={isOpen}>
      <ContactLink
        href={to}
        data-row={index}
        translate="no"
        tabIndex={tabIndex}
        aria-current={isOpen ? "page" : undefined}
        onPointerDown={fetchContact}
        onFocus={() => {
          setCurrent(index);
          timer.current = setTimeout(fetchContact, restsForMs);
        }}
        onBlur={() => clearTimeout(timer.current)}
        onClick={open}
      >
        <Line dir="auto">
          <Marked pieces={match.name} />
        </Line>{" "}
        <Second>
          {match.detail === null ? null : <RowDetail detail={match.detail} />}{" "}
          <Number dir="ltr">
            <Marked pieces={match.numberPieces} />
          </Number>
        </Second>
      </ContactLink>
      <RowDial name={name} number={number} tabIndex={tabIndex} />
    </Row>
  );
});

/** A company needs no label; without one, nobody would know why a remark or an address is shown. */
function RowDetail({ detail: { field, pieces } }: { readonly detail: Detail }) {
  const { contact, joints } = useMessages();
  return (
    <Line dir={field === "company" ? "auto" : undefined}>
      {field === "company" ? "" : contact[field] + joints.label}
      <bdi>
        <Marked pieces={pieces} />
      </bdi>
    </Line>
  );
}

/** A click that opens another tab or window, or saves the page. */
const isForBrowser = ({ button, metaKey, ctrlKey, shiftKey, altKey }: React.MouseEvent) =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

type RowDialProps = {
  readonly name: string;
  readonly number: string | null;
  readonly tabIndex: number;
};

function RowDial({ name, number, tabIndex }: RowDialProps) {
  const messages = useMessages();
  const settings = usePageSettings();
  const dial = number === null ? null : dialOf(number, settings);
  if (dial === null || number === null) return null;
  const note = dialNote(dial, settings.extensionDial, messages);
  const call = messages.directory.call(name, number);
  return (
    <DialLink
      {...dial.link}
      tabIndex={tabIndex}
      title={note || undefined}
      aria-label={note === "" ? call : `${call}${messages.joints.list}${note}`}
    >
      <PhoneIcon fontSize="small" />
    </DialLink>
  );
}

export function EmptyRow() {
  return (
    <Row aria-hidden>
      <Skeleton width="40%" sx={{ ml: 1.5 }} />
    </Row>
  );
}

const Row = styled("div")({
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr) auto",
  alignItems: "center",
  height: rowHeight,
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  "&[data-open='true']": {
    // Visible in forced-colors mode, which removes backgrounds.
    outline: "1px solid transparent",
    outlineOffset: -1,
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.primary.main} 12%, transparent)`,
  },
  "& a": { textDecoration: "none", height: "100%" },
  "& a:hover": { backgroundColor: theme.vars.palette.action.hover },
  "& a:focus-visible": focusRing,
});

/** One line, cut at its end: the contact's page shows all of it. */
const Line = styled("span")({
  display: "block",
  // At the start edge of the page's lines, in any script.
  textAlign: "left",
  overflow: "hidden",
  textOverflow: "ellipsis",
  whiteSpace: "nowrap",
});

const Second = styled("span")({
  display: "flex",
  gap: theme.spacing(1.5),
  fontSize: "0.875rem",
  fontWeight: 400,
  color: theme.vars.palette.text.secondary,
});

/** Whole if there is room, however long the company beside it is. */
const Number = styled(Line)({
  flexShrink: 0,
  maxWidth: `calc(100% - ${theme.spacing(1.5)})`,
  fontVariantNumeric: "tabular-nums",
});

// Not the router's own link, each of which is rendered again whenever the address changes.
const ContactLink = styled("a")({
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr)",
  alignContent: "center",
  minWidth: 0,
  paddingInline: theme.spacing(1.5),
  fontWeight: 600,
  color: theme.vars.palette.text.primary,
});

const DialLink = styled("a")({
  display: "grid",
  placeItems: "center",
  width: 52,
  color: theme.vars.palette.primary.main,
});
