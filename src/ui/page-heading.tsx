/** The heading of a page, which takes the focus if the user has opened the page from another. */
import Typography from "@mui/material/Typography";
import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";

import { isTextInput } from "../keys/is-text-input.ts";
import { awayFromSearch } from "../keys/search-key.ts";

type Props = {
  readonly children: string;
  /** Also take the focus on the page's first load, since the user has just tried again. */
  readonly askedAgain?: boolean;
  readonly id?: string;
  /** "no" for a stored heading: a browser that translates the page leaves it as it is. */
  readonly translate?: "no";
};

export function PageHeading({ children, askedAgain = false, id, translate }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, state } = useLocation();
  // On the first load users expect the browser's own focus. Later changes of the address, by typing
  // in the search beside it, do not concern the heading.
  const [isOpenedByPerson] = useState(key !== "default");
  const [isFromSearch] = useState(state?.focus === awayFromSearch.focus);
  const takesFocus = askedAgain || isOpenedByPerson;

  useEffect(() => {
    if (!takesFocus) return undefined;
    // In an animation frame: moving the focus at once would force a layout for it, and then another.
    const frame = requestAnimationFrame(() => {
      // The rest of what the user types must not act as the page's keys, with which Enter dials.
      const mayLeaveField = isFromSearch && !askedAgain;
      if (mayLeaveField || !isTextInput(document.activeElement)) heading.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [takesFocus, isFromSearch, askedAgain]);

  return (
    <Typography
      ref={heading}
      variant="h1"
      id={id}
      translate={translate}
      tabIndex={-1}
      dir="auto"
      sx={{ overflowWrap: "anywhere", textAlign: "left", "&:focus": { outline: "none" } }}
    >
      {children}
    </Typography>
  );
}
