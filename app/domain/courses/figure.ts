const ELEMENTS = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs clippath lineargradient stop pattern use symbol marker'.split(
    ' ',
  ),
);

/** A drawing is inlined into pages: nothing in it may act, load or restyle. Returns the reason it is refused, or null. */
export function checkFigure(svg: string): string | null {
  if (svg.length > 60_000) return 'drawing is larger than 60 kB';
  if (!/^\s*(<\?xml[^>]*\?>\s*)?<svg\s[^>]*viewBox="/.test(svg))
    return 'drawing must start with <svg … viewBox="…">';
  if (/<!doctype|<!entity|<!\[cdata/i.test(svg)) return 'drawing holds a declaration';
  for (const [, name] of svg.matchAll(/<\/?([a-zA-Z][\w:-]*)/g)) {
    if (!ELEMENTS.has((name ?? '').toLowerCase())) return `element <${name}> is not allowed in a drawing`;
  }
  if (/\son\w+\s*=/i.test(svg)) return 'event attributes are not allowed in a drawing';
  if (/\sstyle\s*=/i.test(svg)) return 'style attributes are not allowed in a drawing';
  for (const [, target] of svg.matchAll(/href\s*=\s*["']([^"']*)/gi)) {
    if (!target?.startsWith('#')) return 'a drawing may refer only to its own parts';
  }
  if (/url\(\s*["']?(?!#)/i.test(svg)) return 'a drawing may refer only to its own parts';
  return null;
}

/** The drawing without XML prolog, comments and blank space between elements. */
export function tidyFigure(svg: string): string {
  return svg
    .replace(/<\?xml[^>]*\?>/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s*\n\s*</g, '><')
    .trim();
}
