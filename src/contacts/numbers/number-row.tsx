/** One number of a contact: a link that dials, and the buttons for the number beside it. */
import Chip from "@mui/material/Chip";
import { styled } from "@mui/material/styles";

import { ClientOnly } from "../../hydration/client-only.tsx";
import { useMessages } from "../../languages/use-language.ts";
import { Icon } from "../../ui/icon.tsx";
import { Key } from "../../ui/key-cap.tsx";
import { textButton } from "../../ui/text-button.tsx";
import { focusRing } from "../../ui/theme/focus-ring.ts";
import { theme } from "../../ui/theme/theme.ts";
import { NumberBoxes } from "../details/contact-frame.tsx";
import type { NumberRow } from "./number-rows.ts";
import { NumberText } from "./number-text.tsx";

/** The text for a number that is calling, that has called, or that may be the caller's. */
export type Calling = {
  readonly text: string;
  /** Whether it is calling now, which its colour shows too. */
  readonly isNow: boolean;
};

type Props = {
  readonly row: NumberRow;
  readonly note: string;
  /** `null` for any other number. */
  readonly calling: Calling | null;
  /** The key that focuses this row, or `null` if it has none. */
  readonly digit: string | null;
  readonly copy: () => void;
  readonly largeNumber: () => void;
};

export function ContactNumberRow({ row, note, calling, digit, copy, largeNumber }: Props) {
  const { copying, largeNumber: words } = useMessages();
  const { value, dial, isFax } = row;
  const text = (
    <NumberText
      label={<Label row={row} calling={calling} digit={digit} />}
      number={value}
      note={note}
    />
  );
  return (
    <Row data-calling={calling?.isNow ?? false}>
      {dial === null ? (
        <NumberBoxes>
          <span />
          {text}
        </NumberBoxes>
      ) : (
        <DialLink as="a" {...dial.link} aria-keyshortcuts={digit ?? undefined}>
          <span>
            <Icon shape={isFax ? "fax" : "phone"} />
          </span>
          {text}
        </DialLink>
      )}
      <div>
        <ClientOnly>
          <Actions>
            <button type="button" aria-label={copying.copyNumber(value)} onClick={copy}>
              {copying.copy}
            </button>
            <button type="button" aria-label={words.showNumber(value)} onClick={largeNumber}>
              {words.show}
            </button>
          </Actions>
        </ClientOnly>
      </div>
    </Row>
  );
}

const mark = {
  ml: 0.5,
  // The reason why somebody may be the caller takes two lines on a phone.
  height: "auto",
  minHeight: 24,
  "& > span": { whiteSpace: "normal" },
  // Printers leave out the colour behind the words.
  "@media print": { color: "inherit", bgcolor: "transparent" },
};

function Label({ row, calling, digit }: Pick<Props, "row" | "calling" | "digit">) {
  const { joints } = useMessages();
  return (
    <>
      {digit === null ? null : (
        <>
          <Digit aria-hidden>{digit}</Digit>{" "}
        </>
      )}
      {row.labels.join(joints.list)}
      {calling === null ? null : (
        <>
          {" "}
          <Chip
            component="span"
            label={calling.text}
            size="small"
            {...(calling.isNow ? { color: "primary" } : { variant: "outlined" })}
            sx={mark}
          />
        </>
      )}
    </>
  );
}

const Row = styled("div")({
  "&[data-calling='true']": {
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.primary.main} 12%, transparent)`,
  },
  // Reserved space for what is rendered after hydration, at its final size. The row styles it, so
  // that the styles of the buttons come only with them. It is below the number if there is no room
  // beside it. Not `:last-child`: while the page arrives, the last child is whatever has arrived so
  // far.
  "& > * + *": { minHeight: 44, paddingInlineStart: `calc(44px + ${theme.spacing(2.5)})` },
  [theme.breakpoints.up("sm")]: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(10.5rem, auto)",
    alignItems: "center",
    "& > * + *": { paddingInline: theme.spacing(0, 2) },
  },
  "@media print": { "& > * + *": { display: "none" } },
});

const Actions = styled("div")({
  display: "flex",
  [theme.breakpoints.up("sm")]: { justifyContent: "end" },
  "& > button": textButton,
});

/** Hidden without a keyboard. */
const Digit = styled(Key)({
  "@media (hover: none) and (pointer: coarse), print": { display: "none" },
});

const DialLink = styled(NumberBoxes)<React.ComponentProps<"a">>({
  color: theme.vars.palette.primary.main,
  textDecoration: "none",
  "&:hover": { backgroundColor: theme.vars.palette.action.hover },
  "&:focus-visible": focusRing,
  // The circle with the phone icon.
  "& > span": {
    display: "grid",
    placeItems: "center",
    width: 44,
    height: 44,
    // Centred on label and number.
    marginTop: theme.spacing(1),
    border: "1px solid transparent",
    borderRadius: "50%",
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.primary.main} 12%, transparent)`,
  },
});
