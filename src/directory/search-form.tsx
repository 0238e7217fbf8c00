/** The search: what is typed, one phonebook or all, and the order. Without React the form sends itself. */
import SearchIcon from "@mui/icons-material/Search";
import IconButton from "@mui/material/IconButton";
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

import { sorts, type DirectorySearch } from "#pbx/contract/directory.ts";

import { messages } from "../messages.ts";
import { longestSearch, parameters, paths, viewOf, type DirectoryView } from "../paths.ts";
import type { PbxClient } from "../pbx-client/pbx-client.ts";
import { searchFieldId } from "../shell/search-key.ts";
import { directoryQuery } from "./directory-query.ts";
import { focusRow } from "./place.ts";
import { Select } from "./select.tsx";
import { useOpenBest } from "./use-open-best.ts";

type Props = {
  readonly readPbx: PbxClient;
  readonly view: DirectoryView;
  readonly openId: number | null;
  /** Whether the list is there or on its way, which knows the phonebooks. */
  readonly hasList: boolean;
};

export function SearchForm({ readPbx, view, openId, hasList }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const openBest = useOpenBest(readPbx, field);
  const { data: found } = useQuery({
    ...directoryQuery(readPbx, view),
    enabled: hasList,
    placeholderData: keepPreviousData,
  });
  const { label, hint, phonebook, allPhonebooks, phonebookSize, sort, submit } = messages.search;

  /** Shows what the form says, beside the contact that is open. */
  function show(replace: boolean) {
    if (form.current === null) return;
    const next = viewOfForm(form.current);
    const caller = search.get(parameters.caller) ?? "";
    void navigate(openId === null ? paths.directory(next) : paths.contact(openId, next, caller), {
      replace,
    });
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
        // Typing is one visit, a choice is another: going back undoes it.
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
              if (event.key === "ArrowDown" && focusRow()) event.preventDefault();
            }}
          />
          <IconButton type="submit" aria-label={submit} sx={{ width: 44, height: 44 }}>
            <SearchIcon />
          </IconButton>
        </Field>
        <Select
          name={parameters.phonebook}
          label={phonebook}
          value={view.phonebook === null ? "" : String(view.phonebook)}
          options={[
            { value: "", text: allPhonebooks },
            ...phonebookOptions(view, found).map(({ id, name, size }) => ({
              value: String(id),
              text: size === null ? name : phonebookSize(name, size),
            })),
          ]}
        />
        <Select
          name={parameters.sort}
          label={sort}
          value={view.sort}
          options={sorts.map((value) => ({ value, text: messages.sorts[value] }))}
        />
      </Form>
    </search>
  );
}

/** The phonebooks to choose from; the chosen one too where it is not known yet. */
function phonebookOptions({ phonebook }: DirectoryView, found: DirectorySearch | undefined) {
  const known = found?.phonebooks ?? [];
  const isKnown = phonebook === null || known.some(({ id }) => id === phonebook);
  const unknown = { id: phonebook, name: messages.search.unknownPhonebook(phonebook), size: null };
  return isKnown ? known : [unknown, ...known];
}

function viewOfForm(form: HTMLFormElement): DirectoryView {
  const given = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return viewOf(new URLSearchParams(given));
}

/**
 * Keeps the field and the address one. The field is not React's, so that what was typed before React
 * was there is kept, and searched then; a link, or going back, puts the address's search into it.
 */
function useTyped(field: RefObject<HTMLInputElement | null>, q: string, search: () => void): void {
  const { key } = useLocation();
  const isTyping = useNavigationType() === NavigationType.Replace;
  const isFirst = useRef(true);
  useEffect(() => {
    if (field.current === null) return;
    const isTyped = isFirst.current ? field.current.value !== q : false;
    isFirst.current = false;
    if (isTyped) search();
    else if (!isTyping) field.current.value = q;
    // Only what has changed the address counts, not what was drawn for another reason.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
}

const Form = styled("form")(({ theme }) => ({
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
  gap: theme.spacing(1),
  paddingBottom: theme.spacing(1),
}));

const Field = styled("div")(({ theme }) => ({
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
}));

const Typed = styled("input")(({ theme }) => ({
  flexGrow: 1,
  minWidth: 0,
  border: 0,
  outline: "none",
  font: "inherit",
  color: "inherit",
  backgroundColor: "transparent",
  "&::placeholder": { color: theme.vars.palette.text.secondary, opacity: 1 },
}));
