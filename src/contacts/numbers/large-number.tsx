/** The dialog with a number in large groups, for reading it aloud. */
import { styled } from "@mui/material/styles";

import { useMessages } from "../../languages/use-language.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { theme } from "../../ui/theme/theme.ts";
import { numberGroups } from "./number-groups.ts";
import type { NumberRow } from "./number-rows.ts";

/** Returns an element: the dialog is loaded on demand, and components must not be created during a render. */
export const importLargeNumber = (row: NumberRow, close: () => void) => (
  <LargeNumber row={row} close={close} />
);

type Props = { readonly row: NumberRow; readonly close: () => void };

function LargeNumber({ row: { labels, value }, close }: Props) {
  const { joints, largeNumber } = useMessages();
  return (
    <Dialog title={largeNumber.title(labels.join(joints.list))} onClose={close}>
      <Groups dir="ltr" translate="no">
        {numberGroups(value).map((group, index) => (
          <span key={index}>{group} </span>
        ))}
      </Groups>
    </Dialog>
  );
}

const Groups = styled("p")({
  display: "flex",
  flexWrap: "wrap",
  columnGap: "0.45em",
  margin: theme.spacing(3, 0),
  fontSize: "clamp(2.5rem, 12vw, 5rem)",
  fontWeight: 600,
  lineHeight: 1.25,
  fontVariantNumeric: "tabular-nums",
});
