/** A browser with the features that sign-in needs: it keeps cookies and follows redirects. */

/** A small part of a browser: hosts have cookies of their own, and paths and `Secure` do not matter. */
export function openBrowser() {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: string): Map<string, string> => {
    const { hostname } = new URL(url);
    const jar = jars.get(hostname) ?? new Map<string, string>();
    jars.set(hostname, jar);
    return jar;
  };

  /** Makes one request. */
  async function ask(url: string, init: RequestInit = {}): Promise<Response> {
    const jar = jarOf(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = new Headers(init.headers);
    if (cookie !== "") headers.set("Cookie", cookie);
    const reply = await fetch(url, { ...init, redirect: "manual", headers });
    for (const line of reply.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]*)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return reply;
  }

  return {
    ask,
    jarOf,

    /** Follows redirects, and stops when `until` returns true or a page comes. */
    async go(
      from: string,
      until: (url: string) => boolean = () => false,
    ): Promise<{ url: string; reply: Response }> {
      let url = from;
      for (let steps = 0; steps < 20; steps += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const reply = await ask(url);
        const location = reply.headers.get("Location");
        if (location === null) return { url, reply };
        url = new URL(location, url).href;
        if (until(url)) return { url, reply };
      }
      throw new Error(`Too many redirects, the last one to ${url}`);
    },
  };
}

export type Browser = ReturnType<typeof openBrowser>;
