/** Every address of the page. */
export const paths = {
  home: "/",
  contact: (id: number) => `/contacts/${id}`,
};
