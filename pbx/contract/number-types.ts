/** Every documented type of number, with all of Frontdesk's behaviour for it. */

/**
 * In the order in which a contact lists its numbers. `row` is the type's field in a row of the list; `vcard`
 * contains its types in a vCard, as Outlook reads them by [MS-OXVCARD]. The labels are in the messages.
 */
export const numberTypes = {
  business_number: { row: "business", isFax: false, vcard: ["WORK", "VOICE"] },
  business_number2: { row: "business2", isFax: false, vcard: ["WORK", "VOICE"] },
  mobile_number: { row: "mobile", isFax: false, vcard: ["CELL", "VOICE"] },
  mobile_number2: { row: "mobile2", isFax: false, vcard: ["CELL", "VOICE"] },
  home_number: { row: "home", isFax: false, vcard: ["HOME", "VOICE"] },
  home_number2: { row: "home2", isFax: false, vcard: ["HOME", "VOICE"] },
  other_number: { row: "other", isFax: false, vcard: ["VOICE"] },
  business_fax: { row: "business_fax", isFax: true, vcard: ["WORK", "FAX"] },
  home_fax: { row: "home_fax", isFax: true, vcard: ["HOME", "FAX"] },
} as const;

export type NumType = keyof typeof numberTypes;
export type RowNumber = (typeof numberTypes)[NumType]["row"];

export const isNumType = (type: string): type is NumType => Object.hasOwn(numberTypes, type);

export const numTypes = Object.keys(numberTypes).filter(isNumType);

/** Undocumented types may come too. */
export const isFaxType = (type: string): boolean =>
  isNumType(type) ? numberTypes[type].isFax : /fax/i.test(type);
