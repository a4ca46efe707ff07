export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly closed: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

/**
 * Tags and text of an XML fragment, names without their prefix. It resolves only XML's five entities and character
 * references, so a file's declarations can neither include another file nor make it grow.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    if (open !== at) {
      yield { kind: 'text', text: unescapeXml(xml.slice(at, open < 0 ? xml.length : open)) }
      if (open < 0) return
    }
    if (xml.startsWith('<!--', open)) {
      at = after(xml, '-->', open)
    } else if (xml.startsWith('<![CDATA[', open)) {
      at = after(xml, ']]>', open)
      yield { kind: 'text', text: xml.slice(open + 9, at - 3) }
    } else {
      const close = xml.indexOf('>', open)
      at = close < 0 ? xml.length : close + 1
      const tag = xml.slice(open + 1, close < 0 ? xml.length : close)
      if (tag[0] === '/') yield { kind: 'close', name: localName(tag.slice(1)) }
      else if (tag[0] !== '?' && tag[0] !== '!') yield openTag(tag)
    }
  }
}

/** Undefined if the tag has no such attribute. */
export function attribute(attributes: string, name: string): string | undefined {
  const start = attributes.indexOf(` ${name}=`)
  if (start < 0) return undefined
  const quote = start + name.length + 2
  const mark = attributes[quote]
  const end = mark === '"' || mark === "'" ? attributes.indexOf(mark, quote + 1) : -1
  return end < 0 ? undefined : unescapeXml(attributes.slice(quote + 1, end))
}

function openTag(tag: string): XmlToken {
  const closed = tag.endsWith('/')
  const whole = closed ? tag.slice(0, -1) : tag
  const space = whole.search(/\s/)
  const name = space < 0 ? whole : whole.slice(0, space)
  const attributes = space < 0 ? '' : ` ${whole.slice(space + 1).replace(/\s+/g, ' ')}`
  return { kind: 'open', name: localName(name), attributes, closed }
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1).trim()

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at < 0 ? xml.length : at + mark.length
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
  })
}
