/** A short way to write one of the simulator's people: omitted fields are blank. */
import type { DocumentedContact } from "../../contract/contact.ts";
import type { NumType } from "../../contract/number-types.ts";

const phonebooks = {
  customers: { id: 1, name: "Customers" },
  staff: { id: 2, name: "Head office" },
  all: { id: 3, name: "All Company Contacts_Phonebook" },
  emergency: { id: 4, name: "Emergency" },
  vendors: { id: 5, name: "Vendor" },
  press: { id: 6, name: "Presse & Médias" },
  longest: { id: 8, name: "N".repeat(127) },
  partners: { id: 7, name: "合作伙伴" },
} as const;

type Given = Partial<Omit<DocumentedContact, "id" | "phonebook_list" | "number_list">> & {
  readonly books?: readonly (keyof typeof phonebooks)[];
  readonly numbers: readonly (readonly [NumType, string])[];
};

export function person(
  id: number,
  { books = ["all"], numbers, ...given }: Given,
): DocumentedContact {
  return {
    id,
    first_name: "",
    last_name: "",
    company: "",
    email: "",
    remark: "",
    zip_code: "",
    street: "",
    city: "",
    state: "",
    country: "",
    ...given,
    phonebook_list: books.map((book) => phonebooks[book]),
    number_list: numbers.map(([num_type, number]) => ({ num_type, number })),
  };
}
