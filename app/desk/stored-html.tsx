import italic from '#app/ui/styles/italic.css?url';

/**
 * HTML that Pewarta itself rendered from a course's files at import, where no raw HTML passes (courses/render), and
 * its drawings, which are checked there (courses/figure). The only place that puts stored HTML into a page: never give
 * it anything a person has typed.
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

/** A drawing of a course: speaks through its words; its inner text is hidden from readers. */
export function StoredDrawing({ svg, alt }: { svg: string; alt: string }) {
  const silent = svg.replace('<svg ', '<svg aria-hidden="true" focusable="false" ');
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: checked by courses/figure, see above
    <div className="drawing" role="img" aria-label={alt} dangerouslySetInnerHTML={{ __html: silent }} />
  );
}
