/** A contact as the page knows it; the last place in which a name of the PBX's reply appears. */
import type { WireContact } from "#pbx/contract/contact.ts";
import { numbersIn } from "#shared/dialling/numbers-in.ts";

import type { StoredAddress } from "./address/address-lines.ts";

export type ContactNumber = {
  /** The PBX's `num_type`, which may be undocumented. */
  readonly type: string;
  /** One number, without invisible characters: if a field contains several numbers, each is an entry. */
  readonly value: string;
};

type ContactPhonebook = {
  /** `null` if the PBX does not send it. */
  readonly id: number | null;
  readonly name: string;
};

export type Contact = {
  readonly id: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly company: string;
  readonly email: string;
  readonly remark: string;
  readonly phonebooks: readonly ContactPhonebook[];
  readonly numbers: readonly ContactNumber[];
  readonly address: StoredAddress;
};

/**
 * Total: whatever the schema accepts becomes a contact. Blank numbers and phonebooks are omitted.
 * `countryCode` is that of the contact's country.
 */
export function toContact(wire: WireContact, countryCode: string | null): Contact {
  return {
    id: wire.id,
    firstName: wire.first_name,
    lastName: wire.last_name,
    company: wire.company,
    email: wire.email,
    remark: wire.remark,
    phonebooks: wire.phonebook_list.filter(({ name }) => isStored(name)),
    numbers: wire.number_list.flatMap(({ num_type, number }) =>
      numbersIn(number).map((value) => ({ type: num_type, value })),
    ),
    address: {
      zip: wire.zip_code,
      street: wire.street,
      city: wire.city,
      state: wire.state,
      country: wire.country,
      countryCode,
    },
  };
}

const isStored = (text: string): boolean => text !== "";
