/** The directory's filters beside the search: one phonebook or all, and the order. */
import { sorts, type DirectorySearch } from "#shared/api/directory-reply.ts";

import { parameters, type DirectoryView } from "../../address/paths.ts";
import { useMessages } from "../../languages/use-language.ts";
import { useNumbers } from "../../languages/use-numbers.ts";
import { Select } from "../../ui/select.tsx";

/** The form around it handles every change. */
const leftToForm = () => {};

type Props = {
  readonly view: DirectoryView;
  readonly phonebooks: DirectorySearch["phonebooks"];
};

export function DirectoryFilters({ view, phonebooks }: Props) {
  const messages = useMessages();
  const counted = useNumbers();
  const { phonebook, allPhonebooks, phonebookSize, unknownPhonebook, sort } = messages.search;
  const chosen = view.phonebook;
  const isKnown = chosen === null || phonebooks.some(({ id }) => id === chosen);
  return (
    <>
      <Select
        name={parameters.phonebook}
        aria-label={phonebook}
        onChange={leftToForm}
        value={chosen === null ? "" : String(chosen)}
        options={[
          { value: "", text: allPhonebooks },
          ...(isKnown ? [] : [{ value: String(chosen), text: unknownPhonebook(chosen) }]),
          ...phonebooks.map(({ id, name, size }) => ({
            value: String(id),
            text: phonebookSize(name, counted(size)),
            translate: "no" as const,
          })),
        ]}
      />
      <Select
        name={parameters.sort}
        aria-label={sort}
        onChange={leftToForm}
        value={view.sort}
        options={sorts.map((value) => ({ value, text: messages.sorts[value] }))}
      />
    </>
  );
}
