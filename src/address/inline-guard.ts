/** Keeps one contact from another's address until React has hydrated the page: part of the inline script. */

/** Going back may change the address while nothing else listens: clears the page at once, and loads the new one. */
export function guardAddress(): void {
  const { href } = location;
  addEventListener("popstate", () => {
    const root = document.getElementById("root");
    if (location.href === href || root?.dataset["hydrated"] !== undefined) return;
    // As a whole: React may be at work inside it.
    root?.remove();
    document.title = "Frontdesk";
    location.reload();
  });
}
