/** What `packageHtml` has drawn; nothing else may come here. */
export function DrawnHtml({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React, which encodes what was typed
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
