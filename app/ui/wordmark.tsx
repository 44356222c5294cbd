/** The mark is one woven diamond that is also a pen nib. */
export function Wordmark({ href }: { href: string }) {
  return (
    <a className="wordmark" href={href}>
      <svg viewBox="0 0 26 26" aria-hidden="true">
        <path
          fillRule="evenodd"
          d="M13 0l2 2v2h2v2h2v2h2v2h2v2h2v2h-2v2h-2v2h-2v2h-2v2h-2v2h-1.2V13.6a2.6 2.6 0 1 0-1.6 0V24H11v-2H9v-2H7v-2H5v-2H3v-2H1v-2h2v-2h2V8h2V6h2V4h2V2z"
        />
      </svg>
      Pewarta
    </a>
  );
}
