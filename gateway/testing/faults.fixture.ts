/** The faults of a PBX, a tunnel in front of it or the network, each with a name: for tests. */
import { json, type Behaviour } from "./hostile-pbx.fixture.ts";

const reply = JSON.stringify({ errcode: 0, errmsg: "SUCCESS", data: { id: 4, city: "Baltimore" } });

export const reset: Behaviour = (response) => response.socket?.resetAndDestroy();
export const nothing: Behaviour = () => {};

const html =
  (status: number): Behaviour =>
  (response) =>
    response
      .writeHead(status, { "Content-Type": "text/html" })
      .end("<!doctype html><h1>Proxy</h1>");

const half = reply.slice(0, 40);

const halfThen =
  (next: Behaviour): Behaviour =>
  (response) => {
    response.writeHead(200, { "Content-Length": reply.length });
    response.write(half, () => next(response));
  };

/** A space every 20 ms, for longer than any client waits. */
const trickle: Behaviour = (response) => {
  const timer = setInterval(() => response.write(" "), 20);
  response.once("close", () => clearInterval(timer));
};

/** One MiB after the other, until the client stops reading. */
const endless: Behaviour = (response) => {
  const mebibyte = Buffer.alloc(1024 * 1024, " ");
  const more = () => response.write(mebibyte, (error) => !error && more());
  more();
};

export const faults: Readonly<Record<string, Behaviour>> = {
  "reset at once": reset,
  "reset in mid-body": halfThen(reset),
  "not HTTP": (response) => response.socket?.end("220 mail.example ESMTP\r\n"),
  "reset in a chunk": (response) => response.write(half, () => reset(response)),
  "end in mid-body": halfThen((response) => response.socket?.end()),
  "a tunnel's 502, in HTML": html(502),
  "a tunnel's 504, in HTML": html(504),
  "a tunnel's 404, in HTML": html(404),
  "no reply": nothing,
  "half a reply, then nothing": halfThen(nothing),
  "a slow trickle": trickle,
  "HTML for JSON": html(200),
  "truncated JSON": (response) => response.end(half),
  "JSON above the limit": endless,
  "a word for an errcode": json({ errcode: "zero" }),
  "a list for the contact": json({ errcode: 0, data: [] }),
  "an object for an ID": json({ errcode: 0, data: { id: {} } }),
  "another contact": json({ errcode: 0, data: { id: 5 } }),
  "an internal error": json({ errcode: -2 }),
  "no room (60002)": json({ errcode: 60002 }),
  "an overload": json({ errcode: 70082 }),
  "no such API": json({ errcode: 10001 }),
  "no token in it": json({ errcode: 0, errmsg: "SUCCESS" }),
  "not found": json({ errcode: 60001 }),
  "no permission": json({ errcode: 10005 }),
  "wrong credentials": json({ errcode: -1, errmsg: "FAILURE" }),
  "a blocked address": json({ errcode: 70004 }),
  "a forbidden address": json({ errcode: 70087 }),
  "an unknown errcode": json({ errcode: 4711 }),
};
