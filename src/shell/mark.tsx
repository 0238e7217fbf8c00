/** The product's mark, as in `public/favicon.svg`: in the page itself, where it costs no request. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden>
      <rect width="32" height="32" rx="8" fill="#0b6a5d" />
      <circle cx="16" cy="12.5" r="5" fill="#fff" />
      <path d="M6.5 26c1-5.2 4.7-7.8 9.5-7.8s8.5 2.6 9.5 7.8z" fill="#fff" />
    </svg>
  );
}
