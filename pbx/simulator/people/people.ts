/** All contacts of the simulator. */
import type { DocumentedContact } from "../../contract/contact.ts";
import { americas } from "./americas.ts";
import { asia } from "./asia.ts";
import { edgeCases } from "./edge-cases.ts";
import { europe } from "./europe.ts";
import { jayPrichett } from "./jay-prichett.ts";
import { middleEastAndAfrica } from "./middle-east-and-africa.ts";

export const people: readonly DocumentedContact[] = [
  jayPrichett,
  ...americas,
  ...europe,
  ...asia,
  ...middleEastAndAfrica,
  ...edgeCases,
];
