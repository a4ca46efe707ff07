/**
 * Asks once more for a stylesheet that did not come: a link that broke as the page was loaded, or a browser that has
 * lost patience with a hub's certificate (Chromium: `ERR_TOO_MANY_RETRIES`), would leave a bare page for the day.
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

/** Of one that did not come browsers show nothing, an empty sheet, or refuse to show it. */
function hasRules({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0
  } catch {
    return false
  }
}
