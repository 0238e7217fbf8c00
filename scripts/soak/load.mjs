/** The requests of a soak's clients, and which answers are right: the requested contact, or a proper problem. */
import { Agent, request } from "undici";

export const contacts = 500;

/**
 * Right; a properly reported failure; or wrong.
 * @typedef {"right" | "reported" | "wrong"} Verdict
 * @typedef {{ status: number, type: string, text: string }} Reply
 * @typedef {{ name: string, path: string, judge: (reply: Reply) => Verdict }} Ask
 */

/** The results of contacts that trigger faults, by ID: an errcode, or the status of a problem. */
const faults = new Map([
  [999, 60_001],
  [9001, 502],
  [9002, 504],
  [9003, 502],
  [9004, 502],
  [9006, 502],
  [9007, 10_005],
  [9008, 70_004],
  [9010, -2],
  [9011, 503],
  [9012, 70_128],
]);

const api = "/openapi/v1.0/company_contact/get?id=";
const words = ["ada", "holm", "müller", "bakery", "0170", "555", "nobody at all"];

/** @param {readonly unknown[]} from @returns {any} */
const anyOf = (from) => from[Math.floor(Math.random() * from.length)];
const anyId = () => 1 + Math.floor(Math.random() * contacts);

/** @param {string} text @returns {any} */
function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A problem document of the gateway with the matching status. @param {Reply} reply */
const isProblem = ({ status, type, text }) =>
  type === "application/problem+json" && json(text)?.status === status && status > 500;

/** The contact that all email addresses in a text belong to. @param {string} text @param {number} id */
const isOnly = (text, id) =>
  [...text.matchAll(/\.(\d+)@[a-z]/g)].every(([, whose]) => Number(whose) === id);

/** @param {Reply} reply @param {number} id @returns {Verdict} */
function judgeContact(reply, id) {
  if (isProblem(reply)) return "reported";
  const { errcode, data } = json(reply.text) ?? {};
  const isRight = errcode === 0 && data?.id === id && isOnly(reply.text, id);
  return isRight && data.email.includes(`.${id}@`) ? "right" : "wrong";
}

/** A page may be empty, and report by its status that the PBX fails. @param {Reply} reply @param {number} id @returns {Verdict} */
function judgePage({ status, type, text }, id) {
  if (!type.startsWith("text/html") || !isOnly(text, id) || text.includes("Prichett"))
    return "wrong";
  if (status === 200) return "right";
  return [502, 503, 504].includes(status) ? "reported" : "wrong";
}

/** @param {Reply} reply @param {(data: any) => boolean} isRight @returns {Verdict} */
function judgeDirectory(reply, isRight) {
  if (isProblem(reply)) return "reported";
  const { errcode, data } = json(reply.text) ?? {};
  return errcode === 0 && isRight(data) ? "right" : "wrong";
}

/** @returns {Ask} */
function aFault() {
  const [id, expected] = anyOf([...faults]);
  if (Math.random() < 0.2) {
    return {
      name: "page of a fault",
      path: "/contacts/9005",
      judge: (reply) => judgePage(reply, 9005),
    };
  }
  return {
    name: "fault",
    path: api + id,
    judge: (reply) => {
      const is = reply.status === 200 ? json(reply.text)?.errcode : reply.status;
      // It may instead report a PBX that is away, or the open circuit breaker.
      return is === expected || isProblem(reply) ? "reported" : "wrong";
    },
  };
}

/** Any request; `withFaults` mixes in contacts that trigger faults. @param {boolean} withFaults @returns {Ask} */
export function anyAsk(withFaults) {
  const id = anyId();
  const dice = Math.random();
  if (withFaults && dice < 0.15) return aFault();
  if (dice < 0.3) {
    return { name: "page", path: `/contacts/${id}`, judge: (reply) => judgePage(reply, id) };
  }
  if (dice < 0.65) {
    return { name: "contact", path: api + id, judge: (reply) => judgeContact(reply, id) };
  }
  if (dice < 0.8) {
    const q = anyOf(words);
    const isFound = (/** @type {any} */ row) =>
      /\d/.test(q) || JSON.stringify(row).toLowerCase().includes(q);
    return {
      name: "search",
      path: `/directory?${new URLSearchParams({ q }).toString()}`,
      judge: (reply) =>
        judgeDirectory(reply, ({ rows, found }) => rows.every(isFound) && found >= rows.length),
    };
  }
  if (dice < 0.95) {
    const number = `0170${String(id).padStart(7, "0")}`;
    return {
      name: "lookup",
      path: `/directory?number=${number}`,
      judge: (reply) =>
        judgeDirectory(reply, ({ rows, found }) => found === 1 && rows[0].id === id),
    };
  }
  return {
    name: "health",
    path: "/healthz",
    judge: ({ status, text }) => (status === 200 && text === "ok" ? "right" : "wrong"),
  };
}

/** A client with an address of its own, like another machine. @param {string} origin @param {number} number */
export function createClient(origin, number) {
  const dispatcher = new Agent({ localAddress: `127.0.0.${20 + number}`, connections: 2 });
  return {
    /** @param {string} path @returns {Promise<Reply>} */
    async get(path) {
      const { statusCode, headers, body } = await request(origin + path, {
        dispatcher,
        headers: { Host: "localhost" },
      });
      const type = String(headers["content-type"]);
      return { status: statusCode, type, text: await body.text() };
    },
    close: () => dispatcher.close(),
  };
}
