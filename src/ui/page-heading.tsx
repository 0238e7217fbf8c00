/** The heading of a page, which takes the focus when the page came by a person's doing. */
import Typography from "@mui/material/Typography";
import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";

import { isTextInput } from "../keys/is-text-input.ts";
import { awayFromSearch } from "../keys/search-key.ts";

type Props = {
  readonly children: string;
  /** Also take the focus on the page's first load, since the person has just asked again. */
  readonly askedAgain?: boolean;
  readonly id?: string;
  /** "no" for a heading that is stored: a browser that translates the page leaves it as it is. */
  readonly translate?: "no";
};

export function PageHeading({ children, askedAgain = false, id, translate }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, state } = useLocation();
  // On the first load the browser's own start of the page is what a person expects; later changes of
  // the address, by typing in the search beside it, are none of the heading's.
  const [isOpenedByPerson] = useState(key !== "default");
  const [isFromSearch] = useState(state?.focus === awayFromSearch.focus);
  const takesFocus = askedAgain || isOpenedByPerson;

  useEffect(() => {
    if (!takesFocus) return undefined;
    // With the frame: to move the focus at once would lay the page out for it, and then again.
    const frame = requestAnimationFrame(() => {
      // What somebody types meanwhile must not go on as the page's keys, with which Enter dials.
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
