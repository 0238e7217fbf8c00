/** A choice of a few options: the browser's own element, which every keyboard and screen reader knows. */
import { styled } from "@mui/material/styles";

import { theme } from "./theme/theme.ts";

type Props = {
  readonly name?: string;
  readonly "aria-label"?: string;
  readonly value: string;
  readonly options: readonly {
    readonly value: string;
    readonly text: string;
    readonly lang?: string;
    /** "no" for stored text. */
    readonly translate?: "no";
  }[];
  readonly onChange: React.ChangeEventHandler<HTMLSelectElement>;
};

export function Select({ options, ...props }: Props) {
  return (
    <Native {...props}>
      {options.map(({ value, text, lang, translate }) => (
        <option key={value} value={value} lang={lang} translate={translate}>
          {text}
        </option>
      ))}
    </Native>
  );
}

const Native = styled("select")({
  minWidth: 0,
  minHeight: 44,
  paddingInline: theme.spacing(1),
  font: "inherit",
  fontSize: "0.875rem",
  color: theme.vars.palette.text.primary,
  backgroundColor: theme.vars.palette.background.paper,
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.vars.shape.borderRadius,
  textOverflow: "ellipsis",
});
