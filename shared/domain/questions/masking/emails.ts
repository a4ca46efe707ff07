import type { Mask } from './mask.ts'

const handle = /(?<![\p{L}\d@.])@[\p{L}\d._]{2,30}/gu
/** Networks after which a name follows: "insta : lea.d44". */
const account =
  /(?<![\p{L}\d])(?:insta(?:gram)?|snap(?:chat)?|tiktok|discord|messenger|facebook|fb)\s*(?::|=|c['’]?est)\s*([\p{L}\d._@-]{3,40})/giu
/** A person's page: "facebook.com/marie.dupont.9", "t.me/lea44". */
const page =
  /(?<![\p{L}\d@.-])(?:https?:\/\/)?(?:[a-z]{1,3}\.)?(?:facebook|fb|instagram|tiktok|snapchat|twitter|x|linkedin|discord|t|wa|telegram|threads|youtube|twitch|pinterest)\.(?:com|gg|me|net|tv|fr)\/[^\s,;!?)»"']{2,200}/giu
const atSign =
  /\s{0,2}(?:@|\(\s?(?:at|a|à|arobase)\s?\)|\[\s?(?:at|a|à|arobase)\s?\]|(?<=\s)(?:arobase|arobas|arrobase|at)(?=\s))\s{0,2}/giu
const dot = '(?:\\s?(?:\\.|\\(\\s?(?:dot|point)\\s?\\)|\\[\\s?(?:dot|point)\\s?\\])\\s?|\\s(?:point|dot|pt)\\s)'
const part = '[\\p{L}\\d_+-]{1,64}'
/** At most six labels of the host, and as many of the mailbox. The bounds keep the work proportional to the text. */
const before = new RegExp(`(?:${part}(?:${dot}|\\s(?:tiret|underscore)\\s)){0,6}${part}$`, 'iu')
const after = new RegExp(`^${part}(?:${dot}${part}){1,6}`, 'iu')
const longestSide = 120

/** Addresses, pages and names on networks, in signs or in words ("lea point d arobase free point fr"). */
export function emailsIn(text: string): readonly Mask[] {
  const found: Mask[] = []
  for (const { 0: sign, index } of text.matchAll(atSign)) {
    const box = before.exec(text.slice(Math.max(0, index - longestSide), index))
    const rest = text.slice(index + sign.length, index + sign.length + longestSide)
    const host = after.exec(rest)
    if (!box || !host) continue
    const end = index + sign.length + host[0].length
    found.push({ start: index - box[0].length, end, kind: 'email' })
  }
  for (const { 0: name, index } of text.matchAll(handle))
    found.push({ start: index, end: index + name.length, kind: 'name' })
  for (const { 0: whole, index } of text.matchAll(page))
    found.push({ start: index, end: index + whole.replace(/\.+$/, '').length, kind: 'email' })
  for (const { 0: whole, 1: name = '', index } of text.matchAll(account))
    found.push({ start: index + whole.length - name.length, end: index + whole.length, kind: 'name' })
  return found
}
