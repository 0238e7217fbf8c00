/** Checks the rooms: imports run one way, type imports included, and no folder holds too many files. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, test } from "vitest";

/** A room may import those before it, and none after it. The files beside the rooms may import all of them. */
const rooms = {
  "": ["shared", "pbx", "gateway", "src"],
  shared: ["text", "page", "dialling", "callers", "api"],
  pbx: ["contract", "simulator"],
  gateway: [
    "core",
    "net",
    "settings",
    "http",
    "pbx",
    "directory",
    "audit",
    "sign-in",
    "page",
    "operations",
    "app",
    "server",
    "check",
  ],
  src: [
    "gateway-client",
    "address",
    "preferences",
    "keys",
    "hydration",
    "languages",
    "ui",
    "announcer",
    "links",
    "calls",
    "contacts",
    "directory",
    "lookup",
    "app",
  ],
} as const;

/** In files other than tests and fixtures: those may import everything. */
const mostInFolder = 12;

const root = join(import.meta.dirname, "..");
const isModule = (path: string): boolean => !/\.(test|fixture)\.tsx?$/.test(path);
const modules = rooms[""].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: "utf8" })
    .map((path) => `${top}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path) && isModule(path)),
);

type Import = { readonly from: string; readonly to: string };

function importsOf(from: string): readonly Import[] {
  const text = readFileSync(join(root, from), "utf8");
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*"([#.][^"]+)"/g)].map(([, path = ""]) => ({
    from,
    to: path.startsWith("#") ? path.slice(1) : join(dirname(from), path),
  }));
}

const imports = modules.flatMap(importsOf);

/** The folders beside each other at which two paths part; "" for a file that is in none. */
function apart({ from, to }: Import) {
  const [one, other] = [from.split("/"), to.split("/")];
  const at = one.findIndex((part, index) => part !== other[index]);
  const folder = (parts: readonly string[]) => (at + 1 < parts.length ? (parts[at] ?? "") : "");
  return { parent: one.slice(0, at).join("/"), from: folder(one), to: folder(other) };
}

test("finds modules and imports", () => {
  expect(modules.length).toBeGreaterThan(200);
  expect(imports.length).toBeGreaterThan(modules.length);
});

test.each(Object.entries(rooms))("lists every room of the project: %s/", (parent, listed) => {
  const found = modules
    .filter((path) => parent === "" || path.startsWith(`${parent}/`))
    .map((path) => path.slice(parent === "" ? 0 : parent.length + 1).split("/"))
    .flatMap(([room = "", ...rest]) => (rest.length > 0 ? [room] : []));
  expect(new Set(listed)).toEqual(new Set(found));
});

test.each(Object.entries(rooms))(
  "imports run one way between the rooms of %s/",
  (parent, listed) => {
    const order: readonly string[] = listed;
    const against = imports.filter((each) => {
      const { parent: above, from, to } = apart(each);
      return (
        above === parent && from !== "" && (to === "" || order.indexOf(to) > order.indexOf(from))
      );
    });
    expect(against).toEqual([]);
  },
);

test("imports run one way between folders beside each other, however deep", () => {
  const ways = new Map(
    imports.map((each) => {
      const { parent, from, to } = apart(each);
      return [
        `${parent}: ${from || "."} → ${to || "."}`,
        { back: `${parent}: ${to || "."} → ${from || "."}`, each },
      ];
    }),
  );
  const both = [...ways].filter(([way, { back }]) => way !== back && ways.has(back));
  expect(both.map(([, { each }]) => each)).toEqual([]);
});

test("no file imports itself by way of others", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  function follow(path: string, way: readonly string[]): void {
    if (way.includes(path)) circles.push([...way, path].join(" → "));
    if (way.includes(path) || done.has(path)) return;
    for (const { to } of importsOf(path)) follow(to, [...way, path]);
    done.add(path);
  }
  for (const path of modules) follow(path, []);
  expect(circles).toEqual([]);
});

test("the browser's code imports no simulator", () => {
  const simulated = imports.filter(
    ({ from, to }) => from.startsWith("src/") && /^(gateway|pbx\/simulator)\//.test(to),
  );
  expect(simulated).toEqual([]);
});

test(`no folder holds more than ${mostInFolder} modules`, () => {
  const folders = new Map<string, number>();
  for (const path of modules) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
  const full = [...folders].filter(([, size]) => size > mostInFolder);
  expect(full).toEqual([]);
});
