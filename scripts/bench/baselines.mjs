/** What Frontdesk is measured against: a plain page made by a server, and a page written by hand. */
import { createServer } from "node:http";

/** @typedef {{ first_name: string, last_name: string, number_list: { number: string }[] }} Contact */

/** @param {string} text */
const escaped = (text) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0) ?? 0};`);

/** @param {Contact} contact */
const plainPage = ({ first_name, last_name, number_list }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(`${first_name} ${last_name}`)}</title></head>
<body><h1>${escaped(`${first_name} ${last_name}`)}</h1><ul>${number_list
  .map(
    ({ number }) =>
      `<li><a href="tel:${escaped(number.replace(/-/g, ""))}">${escaped(number)}</a></li>`,
  )
  .join("")}</ul></body></html>`;

const emptyPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Contact</title></head>
<body><script src="/spa.js"></script></body></html>`;

const script = `fetch("/api" + location.pathname).then((reply) => reply.json()).then(({ data }) => {
  const heading = document.createElement("h1");
  heading.textContent = document.title = data.first_name + " " + data.last_name;
  const list = document.createElement("ul");
  for (const { number } of data.number_list) {
    const link = document.createElement("a");
    link.href = "tel:" + number.replace(/-/g, "");
    link.textContent = number;
    list.appendChild(document.createElement("li")).appendChild(link);
  }
  document.body.append(heading, list);
});`;

/**
 * Serves `/plain/4` and `/spa/4`, with the contacts of the gateway at `gatewayUrl`.
 * @param {string} gatewayUrl
 */
export async function startBaselines(gatewayUrl) {
  /** @param {string} id */
  const fetched = (id) => fetch(`${gatewayUrl}/openapi/v1.0/company_contact/get?id=${id}`);

  /** @param {string} path @returns {Promise<readonly [string, string]>} */
  async function answer(path) {
    const [, kind = "", id = ""] = /^\/(plain|spa|api\/spa)\/(\d+)$/.exec(path) ?? [];
    switch (kind) {
      case "plain":
        return ["text/html", plainPage((await (await fetched(id)).json()).data)];
      case "spa":
        return ["text/html", emptyPage];
      case "api/spa":
        return ["application/json", await (await fetched(id)).text()];
      default:
        return ["text/javascript", script];
    }
  }

  const server = createServer((request, response) => {
    const reply = async () => {
      const [type, body] = await answer(request.url ?? "");
      // Its script may be kept, as Frontdesk's may.
      const cache = type === "text/javascript" ? "max-age=31536000, immutable" : "no-store";
      response.writeHead(200, { "Content-Type": type, "Cache-Control": cache }).end(body);
    };
    void reply();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return { url: `http://localhost:${port}`, stop: () => server.close() };
}
