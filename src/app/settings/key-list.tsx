/** The list of all keys of the page, with what each does. */
import { styled } from "@mui/material/styles";

import { useMessages } from "../../languages/use-language.ts";
import { Key } from "../../ui/key-cap.tsx";
import { theme } from "../../ui/theme/theme.ts";

export function KeyList() {
  const { keys } = useMessages();
  const { enter, escape, ctrl, alt } = keys.names;
  const rows: readonly (readonly [readonly string[], string])[] = [
    [["1", "…", "9"], keys.number],
    [["C"], keys.copy],
    [["R"], keys.largeNumber],
    [["/", `${ctrl}+K`], keys.search],
    [[enter], keys.openBest],
    [["↑", "↓"], keys.move],
    [[`${alt}+↑`, `${alt}+↓`], keys.neighbour],
    [[escape], keys.escape],
    [["?"], keys.show],
  ];
  return (
    <List>
      {rows.map(([names, does]) => (
        <div key={does}>
          <dt>
            <span dir="ltr">
              {names.map((name) => (name === "…" ? name : <Key key={name}>{name}</Key>))}
            </span>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </List>
  );
}

const List = styled("dl")({
  margin: 0,
  "& > div": {
    display: "grid",
    gridTemplateColumns: "132px minmax(0, 1fr)",
    alignItems: "center",
    gap: theme.spacing(1),
    minHeight: 36,
  },
  // Keys read from left to right, but in Arabic the column starts at the right edge.
  "& dt > span": {
    display: "inline-flex",
    alignItems: "center",
    gap: theme.spacing(0.5),
    flexWrap: "wrap",
  },
  "& dd": { margin: 0 },
});
