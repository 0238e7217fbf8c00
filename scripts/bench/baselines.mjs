/** What Frontdesk is compared with: a plain page rendered by a server, and a page written by hand. */
import { createServer } from "node:http";

/**
 * As the API returns it; company, address and phonebooks are printed too, so that all pages show the same.
 * @typedef {{
 *   first_name: string, last_name: string, company: string, email: string,
 *   number_list: { num_type: string, number: string }[], phonebook_list: { name: string }[],
 *   street: string, zip_code: string, city: string, state: string, country: string,
 * }} Contact
 */

/** @param {string} text */
const escaped = (text) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0) ?? 0};`);

/** @param {Contact} contact */
function signInPage(contact) {
  const name = escaped(`${contact.first_name} ${contact.last_name}`);
  const numbers = contact.number_list.map(
    ({ num_type, number }) =>
      `<li>${escaped(num_type)} <a href="tel:${escaped(number.replace(/-/g, ""))}">${escaped(number)}</a></li>`,
  );
  const phonebooks = contact.phonebook_list.map(
    (phonebook) => `<li>${escaped(phonebook.name)}</li>`,
  );
  const { street, zip_code, city, state, country } = contact;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title></head>
<body><h1>${name}</h1><p>${escaped(contact.company)}</p><ul>${numbers.join("")}</ul>
<p><a href="mailto:${escaped(contact.email)}">${escaped(contact.email)}</a></p>
<p>${escaped([street, zip_code, city, state, country].join(" "))}</p>
<ul>${phonebooks.join("")}</ul></body></html>`;
}

const emptyPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Contact</title></head>
<body><script src="/spa.js"></script></body></html>`;

const script = `const put = (parent, tag, text) => {
  const element = document.createElement(tag);
  element.textContent = text;
  return parent.appendChild(element);
};
fetch("/api" + location.pathname).then((reply) => reply.json()).then(({ data }) => {
  const page = document.createDocumentFragment();
  put(page, "h1", (document.title = data.first_name + " " + data.last_name));
  put(page, "p", data.company);
  const numbers = put(page, "ul", "");
  for (const { num_type, number } of data.number_list)
    put(put(numbers, "li", num_type + " "), "a", number).href = "tel:" + number.replace(/-/g, "");
  put(put(page, "p", ""), "a", data.email).href = "mailto:" + data.email;
  const { street, zip_code, city, state, country } = data;
  put(page, "p", [street, zip_code, city, state, country].join(" "));
  const phonebooks = put(page, "ul", "");
  for (const { name } of data.phonebook_list) put(phonebooks, "li", name);
  document.body.append(page);
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
        return ["text/html", signInPage((await (await fetched(id)).json()).data)];
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
      // The browser may cache its script, as it may Frontdesk's.
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
