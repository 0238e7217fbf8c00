import { describe, expect, test } from "vitest";

import { builtDocument } from "../testing/document.fixture.ts";
import { noncePlaceholder, openDocument, type OwnParts } from "./document.ts";

const settings = {
  demo: false,
  replyWithinMs: 1000,
  extensionDial: "omit",
  dialLink: "tel:{number}",
  callerRule: { lastDigits: 7, callingCode: null },
  signIn: true,
} as const;

const documentOf = openDocument(builtDocument, settings);

const shell: OwnParts = {
  nonce: "bm9uY2U=",
  language: "en",
  languageFile: "/assets/en.js",
  colorMode: "system",
  userName: null,
  rendered: null,
};

/** A page that the gateway has made of one text. */
const madeOf = (text: string): OwnParts => ({
  ...shell,
  userName: text,
  rendered: {
    status: 200,
    head: `<title>${text}</title><style>a{}</style>`,
    body: `<h1>${text}</h1>`,
    hydrationData: { id: "hydration-data", value: { name: text } },
  },
});

/** All that is ever sought in a document, or was, and what a replacement would read as an instruction. */
const hostile = [
  noncePlaceholder,
  "--mui-x:",
  "var(--mui-x)",
  "</head>",
  "</body></html>",
  '<div id="root">',
  "</div>",
  "<title>",
  '<html lang="en" dir="ltr" data-color-mode="system"',
  'data-color-mode="system"',
  'content="light dark"',
  'media="(prefers-color-scheme: dark)"',
  '<script type="module" src="/x.js"></script>',
  '<link rel="modulepreload" href="/x.js">',
  '<style data-emotion="css x">',
  'data-emotion="css-global x"',
  "$& $1 $` $' $$ $<name>",
  "%s {n} {number}",
];

describe("a text of a made page", () => {
  test.each(hostile)("stays what it is, and changes nothing else: %s", (text) => {
    const plain = "plain words";
    const around = documentOf(madeOf(plain)).split(plain);
    const inJson = JSON.stringify(text).slice(1, -1).replaceAll("<", "\\u003c");
    // The user's name, the title, what the browser takes over, and the heading.
    const written = [inJson, text, inJson, text, ""];
    expect(documentOf(madeOf(text))).toBe(around.map((part, at) => part + written[at]).join(""));
  });
});

describe("a document", () => {
  test("has the request's nonce wherever the build has its placeholder", () => {
    for (const own of [shell, madeOf("Jay")]) {
      const html = documentOf(own);
      expect(html).not.toContain(noncePlaceholder);
      expect(html.match(/nonce="bm9uY2U="/g)?.length).toBe(3);
    }
  });

  test("loads the program at once in a shell, and from a template in a made page", () => {
    const program = /<script type="module" src="\/assets\/page\.js"/;
    const [shellHead = "", shellBody = ""] = documentOf(shell).split("</head>");
    expect(shellHead).toMatch(program);
    expect(shellBody).toContain("No scripts");
    const [head = "", body = ""] = documentOf(madeOf("Jay")).split("</head>");
    expect(head).not.toMatch(program);
    expect(body).toMatch(/<div id="root"><h1>Jay<\/h1><\/div><template id="program">\s*<script/);
    expect(body).not.toContain("No scripts");
  });

  test("is in the language and the colours of the request", () => {
    const html = documentOf({
      ...shell,
      language: "ar",
      languageFile: "/assets/ar.js",
      colorMode: "dark",
    });
    expect(html).toContain('<html lang="ar" dir="rtl" data-color-mode="dark">');
    expect(html).toContain('<meta name="color-scheme" content="dark" />');
    expect(html).toContain('content="#fff" media="not all"');
    expect(html).toContain('content="#000" media="all"');
    expect(html).toContain('href="/assets/ar.js"');
  });

  test.each([
    ["no head", "</head>", ""],
    ["two heads", "</head>", "</head></head>"],
    ["no program", /<script type="module".*<\/script>/, ""],
    ["two programs apart", "<title>", '<script type="module" src="/b.js"></script><title>'],
    ["no root", 'id="root"', 'id="page"'],
    ["another language", 'lang="en"', 'lang="de"'],
  ] as const)("that was built with %s is refused at the start", (_, part, instead) => {
    const built = builtDocument.replace("<meta name", "<title>x</title><meta name");
    expect(() => openDocument(built, settings)).not.toThrow();
    expect(() => openDocument(built.replace(part, instead), settings)).toThrow(/The built page/);
  });
});
