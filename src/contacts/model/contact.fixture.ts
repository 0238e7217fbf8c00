/** A contact without any stored values: for tests. */
import type { Contact } from "./contact.ts";

export const blank: Contact = {
  id: 4,
  firstName: "",
  lastName: "",
  company: "",
  email: "",
  remark: "",
  phonebooks: [],
  numbers: [],
  address: { zip: "", street: "", city: "", state: "", country: "", countryCode: null },
};
