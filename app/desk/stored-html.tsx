import italic from '#app/ui/styles/italic.css?url';

/**
 * HTML that Pewarta itself rendered from a course's files at import, where no raw HTML passes (courses/render).
 * The only place that puts stored HTML into a page: never give it anything a person has typed.
 */
export function StoredHtml({ html, className = 'lesson-html' }: { html: string; className?: string }) {
  return (
    <>
      {html.includes('<em') && <link rel="stylesheet" href={italic} />}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by courses/render, see above */}
      <div className={className} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
