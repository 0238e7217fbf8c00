/** The heading of a page, which takes the focus when the page came by a person's doing. */
import Typography from "@mui/material/Typography";
import { useEffect, useRef } from "react";
import { useLocation } from "react-router";

type Props = {
  readonly children: string;
  /** Also take the focus on the page's first load, since the person has just asked again. */
  readonly askedAgain?: boolean;
  readonly id?: string;
};

export function PageHeading({ children, askedAgain = false, id }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  // On the first load the browser's own start of the page is what a person expects.
  const takesFocus = askedAgain || key !== "default";

  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  return (
    <Typography
      ref={heading}
      variant="h1"
      id={id}
      tabIndex={-1}
      dir="auto"
      sx={{ overflowWrap: "anywhere", textAlign: "left", "&:focus": { outline: "none" } }}
    >
      {children}
    </Typography>
  );
}
