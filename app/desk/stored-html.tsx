/**
 * HTML that Pewarta itself rendered from a course's files at import, where no raw HTML passes (courses/render).
 * The only place that puts stored HTML into a page: never give it anything a person has typed.
 */
export function StoredHtml({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by courses/render, see above
  return <div className="lesson-html" dangerouslySetInnerHTML={{ __html: html }} />;
}
