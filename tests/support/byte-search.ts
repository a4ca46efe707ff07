import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldText } from '../../shared/kernel/fold-text.ts'

export interface Finding {
  readonly file: string
  readonly offset: number
  /** The planted text, and its encoding there. */
  readonly text: string
  readonly writing: string
}

interface Pattern {
  readonly text: string
  readonly writing: string
  readonly bytes: Buffer
}

/**
 * The forms in which planted texts may be in a file: unchanged, in capitals, in lower case, decomposed, folded for a
 * search, percent-encoded; each as UTF-8, UTF-16LE, Latin-1, and inside base64 at any of its three offsets.
 */
export function patternsOf(texts: readonly string[]): Pattern[] {
  return texts.flatMap((text) => {
    const writings = { 'as it is': text, capitals: text.toUpperCase(), 'small letters': text.toLowerCase() }
    const variants = {
      ...writings,
      decomposed: text.normalize('NFD'),
      folded: foldText(text),
      percent: encodeURIComponent(text),
    }
    const seen = new Set<string>()
    return Object.entries(variants).flatMap(([variant, written]) =>
      (['utf8', 'utf16le', 'latin1', 'base64 0', 'base64 1', 'base64 2'] as const).flatMap((encoding) => {
        const bytes = encode(written, encoding)
        const key = bytes.toString('latin1')
        if (seen.has(key)) return []
        seen.add(key)
        return [{ text, writing: `${variant}, ${encoding}`, bytes }]
      }),
    )
  })
}

/**
 * Every place in a folder's files, and in named texts beside them, where a pattern occurs; one per file and pattern.
 */
export function searchBytes(
  patterns: readonly Pattern[],
  folders: readonly string[],
  texts: Readonly<Record<string, string | Buffer>> = {},
): { readonly findings: Finding[]; readonly files: number; readonly bytes: number } {
  const findings: Finding[] = []
  let [files, total] = [0, 0]
  const look = (file: string, content: Buffer) => {
    files += 1
    total += content.length
    for (const { text, writing, bytes } of patterns) {
      const offset = content.indexOf(bytes)
      if (offset >= 0) findings.push({ file, offset, text, writing })
    }
  }
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      // A file's name tells as much as its content.
      look(`${path} (its name)`, Buffer.from(entry.name))
      if (entry.isFile()) look(path, readFileSync(path))
    }
  for (const [name, text] of Object.entries(texts)) look(name, Buffer.from(text as string))
  return { findings, files, bytes: total }
}

type Encoding = 'utf8' | 'utf16le' | 'latin1' | 'base64 0' | 'base64 1' | 'base64 2'

function encode(text: string, encoding: Encoding): Buffer {
  if (!encoding.startsWith('base64')) return Buffer.from(text, encoding as BufferEncoding)
  // Letters that depend on the neighbouring bytes are left out. The rest is the same in any context.
  const offset = Number(encoding.at(-1))
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)])
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64')
  return Buffer.from(whole.slice(offset === 0 ? 0 : 4))
}
