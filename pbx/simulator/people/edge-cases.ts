/** Contacts as real phonebooks contain them: nameless, short, long, and hard to dial. */
import { person } from "./person.ts";

export const edgeCases = [
  person(39, {
    company: "Night Security Desk",
    books: ["emergency"],
    numbers: [
      ["business_number", "7500"],
      ["mobile_number", "+12065550175"],
    ],
    remark: "Answers 20:00 to 06:00.",
  }),
  person(40, {
    last_name: "Ramaswamy",
    books: [],
    numbers: [["mobile_number", "+919845550176"]],
  }),
  person(41, {
    first_name: "Reception",
    books: ["staff"],
    numbers: [
      ["other_number", "101"],
      ["other_number", "*86"],
    ],
  }),
  person(42, {
    first_name: "Priority",
    last_name: "Line",
    company: "Whitmore Flowers",
    email: "orders@whitmoreflowers.example",
    books: ["vendors"],
    numbers: [
      ["business_number", "1-800-FLOWERS"],
      ["business_number2", "+1-206-555-0177x7518"],
      ["other_number", "#31#"],
    ],
    country: "United States",
  }),
  person(43, {
    first_name: "Nadia",
    last_name: "Popescu",
    email: "nadia.popescu@posta.example",
    books: ["customers"],
    numbers: [],
    street: "Strada Lipscani 27",
    city: "București",
    zip_code: "030033",
    country: "România",
    remark: "No number on file: write instead.",
  }),
  person(44, {
    first_name: "Maximiliana Theodora Aurelia",
    last_name: "Featherstonehaugh-Cholmondeley von Hohenberg",
    company:
      "International Consolidated Widgets and Precision Engineering Holdings (Europe, Middle East and Africa) Limited",
    email: "maximiliana.featherstonehaugh.cholmondeley@precision-engineering.example",
    books: ["customers", "staff", "all", "vendors", "press", "partners"],
    numbers: [
      ["business_number", "+44(0)20-7946-0178-extension99"],
      ["mobile_number", "07700900179"],
      ["home_number", "+442079460180"],
    ],
    street: "The Old Ropeworks, Unit 14b, Wharf of Saint Bartholomew the Great",
    city: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    zip_code: "LL61 5UJ",
    state: "Isle of Anglesey",
    country: "United Kingdom",
    remark:
      "Two assistants share this line. Spell the surname back before putting a call through, and never promise a call back on the same day.",
  }),
  person(45, {
    first_name: "Ottilie",
    last_name: "Brandt",
    company: "Kanzlei Brandt",
    books: ["partners"],
    numbers: [
      ["business_fax", "030-23125019"],
      ["business_number", "+49(0)30-23125010"],
      ["mobile_number", "0151-23125011"],
      ["other_number", "015123125011"],
      ["home_fax", "03023125012"],
      ["home_number", "030-23125012"],
      ["home_number2", "-"],
    ],
    city: "Potsdam",
    zip_code: "14467",
    state: "Brandenburg",
    country: "Deutschland",
  }),
  person(46, {
    first_name: "F".repeat(63),
    last_name: "L".repeat(63),
    company: "C".repeat(127),
    email: `${"e".repeat(242)}@mail.example`,
    books: ["longest"],
    numbers: [
      ["business_number", "0".repeat(31)],
      ["mobile_number", `${"W".repeat(15)}-${"w".repeat(15)}`],
      ["home_number", `${"2".repeat(20)}x${"9".repeat(10)}`],
    ],
    street: "S".repeat(255),
    city: "T".repeat(255),
    zip_code: "Z".repeat(255),
    state: "A".repeat(255),
    country: "U".repeat(255),
    remark: "R".repeat(1024),
  }),
];
