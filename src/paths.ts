/** Every address of the page. */
export const paths = {
  home: "/",
  contact: (id: number) => `/contacts/${id}`,
};

/** The name under which the start page's form sends what was typed. */
export const typedIdField = "id";

/** What was typed on the start page, if its form has sent this address; else `null`. */
export function typedId(url: string): string | null {
  return new URL(url, "http://page").searchParams.get(typedIdField)?.trim() ?? null;
}
