/** Colleagues of a contact: a short list, fetched once the contact itself is on screen. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useDeferredValue, useState } from "react";
import { Link } from "react-router";

import type { DirectoryRow } from "#shared/api/directory-reply.ts";
import type { NameOrder } from "#shared/text/person-name.ts";

import { paths } from "../address/paths.ts";
import { contactQuery } from "../contacts/contact-query.ts";
import { useGatewayClient } from "../gateway-client/use-gateway-client.ts";
import { useMessages } from "../languages/use-language.ts";
import { useNumbers } from "../languages/use-numbers.ts";
import { SignInLink } from "../links/sign-in-link.tsx";
import { ListLink } from "../ui/list-link.ts";
import { Sentence } from "../ui/sentence.tsx";
import { theme } from "../ui/theme/theme.ts";
import { colleaguesQuery } from "./queries/colleagues-query.ts";
import { rowName } from "./rows/row-name.ts";

type Props = { readonly id: number };

export function Colleagues({ id }: Props) {
  const readGateway = useGatewayClient();
  // The card in the cache: this fetches nothing.
  const { data: card } = useQuery({ ...contactQuery(readGateway, id), enabled: false });
  // Deferred, so that the contact does not wait for it; therefore never in the server render.
  const company = useDeferredValue(card?.contact.company.trim() ?? "", "");
  return company === "" ? null : <Others id={id} company={company} />;
}

function Others({ id, company }: Props & { readonly company: string }) {
  const readGateway = useGatewayClient();
  const { tryAgain, colleagues: words } = useMessages();
  const counted = useNumbers();
  const colleagues = useQuery(colleaguesQuery(readGateway, company, id));
  const [askedAgain, setAskedAgain] = useState(false);
  const takeFocus = useCallback(
    (element: HTMLElement | null) => {
      // The button that had the focus is gone. If the user has moved the focus meanwhile, it stays there.
      if (askedAgain && document.activeElement === document.body) element?.focus();
    },
    [askedAgain],
  );
  if (colleagues.data === undefined) {
    if (colleagues.error === null) return null;
    return (
      // Not an alert: the contact is on screen, and its own failures are more important.
      <Box component="output" sx={{ display: "block", mt: 2, "@media print": { display: "none" } }}>
        <Typography component="span">{words.failed}</Typography>{" "}
        {colleagues.error.kind === "signed-out" ? (
          <SignInLink />
        ) : (
          <Button
            ref={takeFocus}
            onClick={() => {
              setAskedAgain(true);
              void colleagues.refetch();
            }}
          >
            {tryAgain}
          </Button>
        )}
      </Box>
    );
  }
  const { found, rows, nameOrder } = colleagues.data;
  if (found === 0) return null;
  return (
    <Section aria-labelledby={headingId}>
      <Typography
        ref={takeFocus}
        id={headingId}
        component="h2"
        tabIndex={-1}
        dir="auto"
        sx={{ fontWeight: 600 }}
      >
        <Sentence words={words.heading} stored={company} />
      </Typography>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Colleague row={row} nameOrder={nameOrder} />
          </li>
        ))}
      </ul>
      {found > rows.length ? (
        <Button component={Link} to={paths.directory({ q: company })}>
          {words.all(counted(found))}
        </Button>
      ) : null}
    </Section>
  );
}

const headingId = "colleagues";

type ColleagueProps = { readonly row: DirectoryRow; readonly nameOrder: NameOrder | null };

function Colleague({ row, nameOrder }: ColleagueProps) {
  const name = rowName(row, nameOrder, useMessages());
  return (
    <ColleagueLink to={paths.contact(row.id)} translate="no">
      <span dir="auto">{name}</span> <Number dir="ltr">{row.numbers[0]?.value}</Number>
    </ColleagueLink>
  );
}

const Section = styled("section")({
  marginTop: theme.spacing(3),
  "@media print": { display: "none" },
  "& ul": { margin: theme.spacing(1, 0), padding: 0, listStyle: "none" },
});

const ColleagueLink = styled(ListLink)({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  justifyContent: "space-between",
  columnGap: theme.spacing(2),
  minHeight: 44,
  paddingInline: theme.spacing(1.5),
});

const Number = styled("span")({
  color: theme.vars.palette.text.secondary,
  fontVariantNumeric: "tabular-nums",
});
