import { languageCookie } from "#shared/page/language.ts";

import { expect, test } from "./fixtures.ts";

/**
 * Removes the last node again and again, as if the document ended there. Returns the elements that
 * are then in another place than in the whole page.
 */
function movedByLaterParts(): string[] {
  const root = document.querySelector("#root");
  if (root === null) return ["no page"];
  const walker = document.createTreeWalker(root);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const elements = nodes.filter((node) => node instanceof Element);
  const placeOf = (element: Element) => {
    const { left, right, top, width, height } = element.getBoundingClientRect();
    const start = getComputedStyle(element).direction === "rtl" ? right : left;
    // An element that is still empty shows nothing that could be seen to move.
    return element.textContent === "" || width * height === 0 ? null : { start, top };
  };
  const whole = new Map(elements.map((element) => [element, placeOf(element)]));
  const moved: string[] = [];
  for (const node of nodes.toReversed()) {
    node.parentNode?.removeChild(node);
    for (const element of elements) {
      const [before, after] = [placeOf(element), whole.get(element)];
      if (!element.isConnected || !before || !after) continue;
      const way = Math.max(Math.abs(before.start - after.start), Math.abs(before.top - after.top));
      if (way >= 3)
        moved.push(
          `${way.toFixed()} px: ${element.outerHTML.slice(0, 120)}, without ${node.textContent?.slice(0, 40)} ${node.nodeName}`,
        );
    }
  }
  return moved;
}

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, code, width } of [
    { id: 4, code: "es", width: 1280 },
    { id: 10, code: "de", width: 360 },
    { id: 45, code: "en", width: 700 },
    { id: 8, code: "en", width: 1600 },
  ] as const) {
    test(`contact ${id} in ${code}, ${width} px wide: no part of the page moves what comes before it`, async ({
      page,
      setup,
    }) => {
      const [name = "", value = ""] = languageCookie(code).split(/[=;]/);
      await page.context().addCookies([{ name, value, url: setup.gateway.url }]);
      await page.setViewportSize({ width, height: 1400 });
      await page.goto(`/contacts/${id}`);
      expect(await page.evaluate(movedByLaterParts)).toEqual([]);
    });
  }
});
