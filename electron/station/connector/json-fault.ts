type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end' | 'nothing'

/**
 * The line, from 1, on which a text stops being JSON, or the last line if the text breaks off. `JSON.parse` gives a
 * position for short texts only, and quotes the text.
 */
export function faultLine(text: string): number {
  const open: ('[' | '{')[] = []
  let expected: Expected = 'value'
  let at = 0
  for (;;) {
    tokens.lastIndex = at
    const [all = '', token = ''] = tokens.exec(text) ?? []
    const next: Expected | undefined = token === '' ? undefined : after(token, expected, open)
    if (next === undefined) break
    expected = next
    at += all.length
  }
  const fault = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0)
  return text.slice(0, fault).split('\n').length
}

const tokens =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in texts
  /\s*([[\]{}:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y

/** What may follow the token. Undefined if the token is not allowed here. */
function after(token: string, expected: Expected, open: ('[' | '{')[]): Expected | undefined {
  const closed = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end')
  if (token === ']' || token === '}') {
    const isEnd = expected === 'comma or end' || expected === (token === ']' ? 'value or end' : 'name or end')
    if (!isEnd || open.at(-1) !== (token === ']' ? '[' : '{')) return undefined
    open.pop()
    return closed()
  }
  if (token === ',') {
    if (expected !== 'comma or end') return undefined
    return open.at(-1) === '{' ? 'name' : 'value'
  }
  if (token === ':') return expected === 'colon' ? 'value' : undefined
  if (expected === 'name' || expected === 'name or end') return token.startsWith('"') ? 'colon' : undefined
  if (expected !== 'value' && expected !== 'value or end') return undefined
  if (token !== '[' && token !== '{') return closed()
  open.push(token)
  return token === '[' ? 'value or end' : 'name or end'
}
