/** One page of a list, by `page` and `page_size`. */
import { PARAMETER_ERROR } from "../contract/errcode.ts";
import { failure, type Reply } from "./reply.ts";

/** Documented: the default, and the largest allowed. */
const mostOnAPage = 10_000;

const whole = (text: string | null, otherwise: number): number =>
  text === null ? otherwise : /^[1-9]\d*$/.test(text) ? Number(text) : 0;

type Page =
  | { readonly failed: Reply }
  | {
      /** Places in the list, counted from 0. */
      readonly places: readonly number[];
      readonly isLast: boolean;
    };

/** The places on the page of a list of `size`, or the reply to a wrong parameter. */
export function pageOf(query: URLSearchParams, size: number): Page {
  const page = whole(query.get("page"), 1);
  const pageSize = whole(query.get("page_size"), mostOnAPage);
  const wrong = page === 0 ? "page" : pageSize === 0 || pageSize > mostOnAPage ? "page_size" : null;
  if (wrong !== null) return { failed: failure(PARAMETER_ERROR, wrong, query.get(wrong) ?? "") };
  const first = (page - 1) * pageSize;
  const length = Math.max(0, Math.min(pageSize, size - first));
  const places = Array.from({ length }, (_, index) => first + index);
  return { places, isLast: first + pageSize >= size };
}
