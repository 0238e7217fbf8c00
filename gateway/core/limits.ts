/** How much of the gateway one client may take, and for how long: every bound, with its reason. */

/** In bytes. A browser's headers take 1 to 2 KiB, a session's cookie 4 KiB at the most. */
export const largestHeaders = 16 * 1024;

/** Browsers send some 20, a proxy adds a handful. */
export const mostHeaders = 64;

/** In characters. The longest that a page asks for is 1000 characters of a search, percent-encoded. */
export const longestUrl = 10 * 1024;

/** At once, all clients together. Each costs some 50 KiB and a file handle. */
export const mostConnections = 1024;

/** Beyond so many, the longest idle one goes for each that comes. What is left is for those of one moment. */
export const fewIdleConnections = 960;

/** At once, of one client. A browser opens 6; an office may stand behind one address. */
export const mostConnectionsOfClient = 256;

/** How long a client may take to send its headers, in milliseconds. They fit into a few packets. */
export const headersWithinMs = 5_000;

/** The same for a whole request, of which nothing but the headers is wanted. */
export const requestWithinMs = 10_000;

/** How often the two above are looked at. Node's own 30 s would make 5 of them 35. */
export const lookEveryMs = 1_000;

/** How long an idle connection is kept. Longer than a proxy's usual 60 s, so that it is never us who close under its next request. */
export const keepAliveMs = 65_000;

/** How long a client may read nothing of its reply, beyond what the PBX may take. */
export const readNothingForMs = 15_000;

/** How long a client may take to read all of it, beyond the same. The largest file on a slow line takes half. */
export const readWithinMs = 60_000;

/** Requests at once by a client that was quiet: a page has 15 files, and several may open together. */
export const burstPerSecond = 4;

/** As how many requests a page counts. It takes the gateway some 10 ms, a file or a contact one or two. */
export const pageWeight = 8;

/** The same of a search, which takes 1 to 4 ms, and of a step of signing in. */
export const searchWeight = 2;

/** How often the log has a line of a flood that lasts, in milliseconds. */
export const floodLogEveryMs = 10_000;

/** Clients whose requests are counted. Beyond, the one longest unseen is forgotten. */
export const mostClients = 10_000;

/** A stop cuts off what is still open after this time, in milliseconds. */
export const finishWithinMs = 4_000;

/** Signals within this time of the first are the same wish: a terminal's Ctrl+C and systemd reach npm and us, and npm passes it on. */
export const oneStopWithinMs = 2_000;

/** And this long after the signal the process is gone, whatever hangs. */
export const goneWithinMs = 9_000;

/** How long a process that fails tries to give its token back. */
export const giveBackWithinMs = 2_000;
