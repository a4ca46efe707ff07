/**
 * Requests a stylesheet again that did not load. A link that broke during loading, or a browser that gave up on a hub's
 * certificate (Chromium: `ERR_TOO_MANY_RETRIES`), would otherwise leave an unstyled page for the day.
 */
export function mendStyles(page: Document): void {
  for (const link of page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    if (hasRules(link)) continue
    const again = page.createElement('link')
    again.rel = 'stylesheet'
    again.href = link.href
    link.replaceWith(again)
  }
}

/** For a stylesheet that did not load, browsers have no sheet, an empty one, or refuse access to it. */
function hasRules({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0
  } catch {
    return false
  }
}
