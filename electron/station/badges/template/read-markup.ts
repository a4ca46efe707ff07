import { TemplateFault } from './template-fault.ts'

/** One element of a template, its attributes with the five named entities made plain. */
export interface MarkupElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly MarkupElement[]
  /** Of the file, from 1. */
  readonly line: number
}

const mostElements = 300
const mostDepth = 8
/** What follows here is read by hand rather than by an XML parser: all that is not in it is refused. */
const openTag = /<([A-Za-z][\w:.-]*)/y
const closeTag = /<\/([A-Za-z][\w:.-]*)\s*>/y
const attribute = /\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const tagEnd = /\s*(\/?)>/y
const comment = /<!--(?:(?!--)[\s\S])*-->/y
const declaration = /^<\?xml\s[^?<>]*\?>/
const space = /[ \t\r\n]*/y
const words = /[^<&]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: what no XML may hold
const forbiddenCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u

/**
 * The one element that a text holds, with those within it. Of XML only what a drawing needs: no document type, entity,
 * section, processing instruction or text (but in `title` and `desc`, which are passed over).
 * `onOpen` sees each element before what is in it, and may refuse it.
 * @throws TemplateFault
 */
export function readMarkup(source: string, onOpen: (element: MarkupElement) => void): MarkupElement {
  const text = source.replace(/^\ufeff/, '')
  const lineAt = (at: number) => text.slice(0, at).split('\n').length
  if (forbiddenCharacters.test(text)) throw new TemplateFault('template-unreadable')
  let at = declaration.exec(text)?.[0].length ?? 0
  let count = 0

  function match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at += found[0].length
    return found
  }
  const unreadable = () => new TemplateFault('template-unreadable', lineAt(at))

  function skip(): void {
    do match(space)
    while (match(comment))
  }

  function element(depth: number): MarkupElement {
    const line = lineAt(at)
    if (text.startsWith('<!', at) || text.startsWith('<?', at)) {
      // A document type may name a file elsewhere; a style sheet's instruction does.
      const isForeign = /^<(!DOCTYPE|!ENTITY|\?xml-stylesheet)/i.test(text.slice(at, at + 20))
      throw isForeign ? new TemplateFault('template-loads-outside', line, 'DOCTYPE') : unreadable()
    }
    const name = match(openTag)?.[1]
    if (name === undefined) throw unreadable()
    count += 1
    if (count > mostElements || depth > mostDepth) throw new TemplateFault('template-too-complex', line)
    const attributes = new Map<string, string>()
    for (let found = match(attribute); found; found = match(attribute)) {
      const key = found[1] as string
      if (attributes.has(key)) throw new TemplateFault('template-unreadable', lineAt(at), key)
      attributes.set(key, plain(found[2] ?? found[3] ?? '', lineAt(at)))
    }
    const end = match(tagEnd)
    if (!end) throw unreadable()
    onOpen({ name, attributes, children: [], line })
    if (end[1] === '/') return { name, attributes, children: [], line }
    const children: MarkupElement[] = []
    if (name === 'title' || name === 'desc') match(words)
    for (;;) {
      skip()
      const closing = match(closeTag)
      if (closing) {
        if (closing[1] !== name) throw new TemplateFault('template-unreadable', lineAt(at), closing[1])
        return { name, attributes, children, line }
      }
      if (at >= text.length) throw unreadable()
      if (text[at] === '&') throw new TemplateFault('template-loads-outside', lineAt(at), 'entity')
      children.push(element(depth + 1))
    }
  }

  skip()
  const root = element(1)
  skip()
  if (at < text.length) throw unreadable()
  return root
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(value: string, line: number): string {
  return value.replace(/&([^;&]*;?)/g, (_, name: string) => {
    const letter = Object.hasOwn(named, name.slice(0, -1)) && name.endsWith(';') ? named[name.slice(0, -1)] : undefined
    if (letter === undefined) throw new TemplateFault('template-loads-outside', line, 'entity')
    return letter
  })
}
