/** The contact of the PBX's documentation, value for value: its city, state and zip do not match there either. */
import type { DocumentedContact } from "../../contract/contact.ts";

export const jayPrichett: DocumentedContact = {
  id: 4,
  first_name: "Jay",
  last_name: "Prichett",
  company: "Closet",
  email: "jayprichett@icloud.com",
  phonebook_list: [
    { id: 5, name: "Vendor" },
    { id: 3, name: "All Company Contacts_Phonebook" },
  ],
  remark: "",
  number_list: [
    { num_type: "business_number", number: "001-5503308" },
    { num_type: "mobile_number", number: "15735810000" },
    { num_type: "other_number", number: "001-5503301" },
  ],
  zip_code: "41007",
  street: "",
  city: "Baltimore",
  state: "Kentucky (KY)",
  country: "United States",
};
