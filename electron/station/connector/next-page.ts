/**
 * The address of the next page in a `Link` header (RFC 8288), as written there. Null if the header names none. Example:
 * `<https://…?page=2>; rel="next", <…>; rel="last"`
 */
export function linkedNext(header: string | null): string | null {
  for (const [, address = '', parameters = ''] of (header ?? '').slice(0, 8000).matchAll(links)) {
    const relations = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters)
    if ((relations?.[1] ?? relations?.[2] ?? '').toLowerCase().split(/\s+/).includes('next')) return address.trim()
  }
  return null
}
// Commas may occur within quotes and within the address.
const links = /<([^<>]*)>((?:\s*;\s*[^\s=;,"<>]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"<>]*))?)*)/g

/** The address with the page's number in its query. */
export function numbered(address: URL, parameter: string, page: number): URL {
  const url = new URL(address)
  url.searchParams.set(parameter, String(page))
  return url
}
