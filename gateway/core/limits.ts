/** Every limit on what one client may use of the gateway, and for how long, with its reason. */

/** In bytes. A browser's headers take 1 to 2 KiB, a session's cookie at most 4 KiB. */
export const largestHeaders = 16 * 1024;

/** Browsers send some 20, a proxy adds a handful. */
export const mostHeaders = 64;

/** In characters. The page's longest URL has 1000 characters of a search, percent-encoded. */
export const longestUrl = 10 * 1024;

/** Open at once, for all clients together. Each costs some 50 KiB and a file handle. */
export const mostConnections = 1024;

/**
 * Above this number, the connection that has been idle longest is closed for each new one. The rest is for
 * those that open at the same moment.
 */
export const fewIdleConnections = 960;

/** Open at once, for one client. A browser opens 6; an office may share one address. */
export const mostConnectionsOfClient = 256;

/** How long a client may take to send its headers, in milliseconds. They fit into a few packets. */
export const headersWithinMs = 5_000;

/** The same for a whole request, of which the gateway needs only the headers. */
export const requestWithinMs = 10_000;

/** How often the two timeouts above are checked. Node's own 30 s would turn 5 of them into 35. */
export const lookEveryMs = 1_000;

/**
 * How long an idle connection is kept. Longer than a proxy's usual 60 s, so that the gateway never closes it
 * under the proxy's next request.
 */
export const keepAliveMs = 65_000;

/** How long a client may read nothing of its reply, on top of the PBX's time. */
export const readNothingForMs = 15_000;

/**
 * How long a client may take to read the whole reply, on top of the PBX's time. The largest file on a slow
 * line takes half of this.
 */
export const readWithinMs = 60_000;

/** Requests at once by a client that was idle: a page has 15 files, and several pages may open together. */
export const burstPerSecond = 4;

/** How many requests a page counts as. It takes the gateway some 10 ms, a file or a contact one or two. */
export const pageWeight = 8;

/** The same for a search, which takes 1 to 4 ms, and for a step of signing in. */
export const searchWeight = 2;

/** How often a continuing flood adds a line to the log, in milliseconds. */
export const floodLogEveryMs = 10_000;

/** How many clients are counted. Above this, the client not seen for longest is forgotten. */
export const mostClients = 10_000;

/** How long a stop waits before it cuts off open requests, in milliseconds. */
export const finishWithinMs = 4_000;

/**
 * Signals within this time of the first count as the same one: a terminal's Ctrl+C and systemd reach npm and
 * the gateway, and npm passes it on.
 */
export const oneStopWithinMs = 2_000;

/** This long after the signal the process exits, whatever hangs. */
export const goneWithinMs = 9_000;

/** How long a failing process tries to release its token. */
export const releaseTokenWithinMs = 2_000;
