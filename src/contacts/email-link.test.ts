import { expect, test } from "vitest";

import { emailLink } from "./email-link.ts";

test.each([
  ["jayprichett@icloud.com", "mailto:jayprichett@icloud.com"],
  [" jay@closet.example ", "mailto:jay@closet.example"],
  ["jay@closet.example?cc=all@closet.example", null],
  ["jay?cc=x@closet.example", "mailto:jay%3Fcc%3Dx@closet.example"],
  ["o'neil+desk@closet.example", "mailto:o'neil%2Bdesk@closet.example"],
  ["42", null],
  ["jay @closet.example", null],
])("%j leads to %j", (stored, href) => {
  expect(emailLink(stored)).toBe(href);
});
