/** The search: its field, one phonebook or all, and the order. Before hydration the browser submits the form. */
import SearchIcon from "@mui/icons-material/Search";
import { styled } from "@mui/material/styles";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, type RefObject } from "react";
import {
  NavigationType,
  useLocation,
  useNavigate,
  useNavigationType,
  useSearchParams,
} from "react-router";

import {
  callOf,
  longestSearch,
  parameters,
  paths,
  viewOf,
  type DirectoryView,
} from "../../address/paths.ts";
import { useGatewayClient } from "../../gateway-client/use-gateway-client.ts";
import { searchFieldId } from "../../keys/search-key.ts";
import { useMessages } from "../../languages/use-language.ts";
import { theme } from "../../ui/theme/theme.ts";
import { focusRow } from "../navigation/list-position.ts";
import { directoryQuery } from "../queries/directory-query.ts";
import { DirectoryFilters } from "./directory-filters.tsx";
import { useOpenBest } from "./use-open-best.ts";

type Props = {
  readonly view: DirectoryView;
  readonly openId: number | null;
  /** Whether the list, which knows the phonebooks, is on screen or loading. */
  readonly hasList: boolean;
};

export function SearchForm({ view, openId, hasList }: Props) {
  const readGateway = useGatewayClient();
  const messages = useMessages();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const openBest = useOpenBest(field, openId !== null);
  const { data: found } = useQuery({
    ...directoryQuery(readGateway, view),
    enabled: hasList,
    placeholderData: keepPreviousData,
  });
  const { label, hint, submit } = messages.search;

  const viewOfForm = (from: HTMLFormElement): DirectoryView => {
    const typed = viewOf(new URLSearchParams(fieldsOf(from)));
    return hasList ? typed : { ...view, q: typed.q };
  };

  /** Navigates to the form's view, beside the open contact. */
  function show(replace: boolean) {
    if (form.current === null) return;
    const next = viewOfForm(form.current);
    const to =
      openId === null ? paths.directory(next) : paths.contact(openId, next, callOf(search));
    void navigate(to, { replace });
  }

  useTyped(field, view.q, () => show(true));

  return (
    <search>
      <Form
        ref={form}
        action={paths.directory()}
        onSubmit={(event) => {
          event.preventDefault();
          void openBest(viewOfForm(event.currentTarget));
        }}
        // Typing makes one history entry, each choice another: going back undoes it.
        onChange={({ target }) => show(target instanceof HTMLInputElement)}
      >
        <Field>
          <Typed
            ref={field}
            id={searchFieldId}
            name={parameters.q}
            type="search"
            aria-label={label}
            placeholder={hint}
            defaultValue={view.q}
            maxLength={longestSearch}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            onKeyDown={(event) => {
              if (event.key === "ArrowDown" && !event.altKey && focusRow()) event.preventDefault();
            }}
          />
          <Submit type="submit" aria-label={submit}>
            <SearchIcon />
          </Submit>
        </Field>
        {hasList ? <DirectoryFilters view={view} phonebooks={found?.phonebooks ?? []} /> : null}
      </Form>
    </search>
  );
}

function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
}

/**
 * Keeps the field and the address in step. The field is uncontrolled, so that text typed before
 * hydration is kept, and searched after it; a link, or going back, puts the address's search into
 * the field.
 */
function useTyped(field: RefObject<HTMLInputElement | null>, q: string, search: () => void): void {
  const { key } = useLocation();
  const isReplaced = useNavigationType() === NavigationType.Replace;
  const isFirst = useRef(true);
  useEffect(() => {
    if (field.current === null) return;
    const isTyped = isFirst.current ? field.current.value !== q : false;
    isFirst.current = false;
    if (isTyped) search();
    else if (!isReplaced) field.current.value = q;
    // Only a change of the address counts, not a render for another reason.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
}

const Form = styled("form")({
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
  gap: theme.spacing(1),
  paddingBottom: theme.spacing(1),
});

const Field = styled("div")({
  gridColumn: "1 / -1",
  display: "flex",
  alignItems: "center",
  minHeight: 52,
  paddingInlineStart: theme.spacing(2),
  borderRadius: 26,
  border: `1px solid ${theme.vars.palette.text.secondary}`,
  backgroundColor: theme.vars.palette.background.paper,
  "&:focus-within": {
    outline: `2px solid ${theme.vars.palette.primary.main}`,
    outlineOffset: 1,
  },
});

const Typed = styled("input")({
  flexGrow: 1,
  minWidth: 0,
  minHeight: 44,
  border: 0,
  outline: "none",
  font: "inherit",
  color: "inherit",
  backgroundColor: "transparent",
  "&::placeholder": { color: theme.vars.palette.text.secondary, opacity: 1 },
});

/** Not MUI's, whose styles for every state of a button would be part of the server render. */
const Submit = styled("button")({
  display: "grid",
  placeItems: "center",
  width: 44,
  height: 44,
  padding: 0,
  border: 0,
  borderRadius: "50%",
  color: "inherit",
  backgroundColor: "transparent",
  cursor: "pointer",
  "&:hover": { backgroundColor: theme.vars.palette.action.hover },
});
