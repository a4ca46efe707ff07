import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldText } from '../../shared/kernel/fold-text.ts'

export interface Finding {
  readonly file: string
  readonly offset: number
  /** Which planted text, and how it was written there. */
  readonly text: string
  readonly writing: string
}

interface Pattern {
  readonly text: string
  readonly writing: string
  readonly bytes: Buffer
}

/**
 * How planted texts may stand in a file: as they are, in capitals, in small letters, decomposed, folded for a search,
 * percent-encoded; each as UTF-8, UTF-16LE, Latin-1, and inside base64 at any of its three offsets.
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

/** Every place in a folder's files, and in named texts beside them, where a pattern stands; one per file and pattern. */
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
      // A name of a file tells as much as what is in it.
      look(`${path} (its name)`, Buffer.from(entry.name))
      if (entry.isFile()) look(path, readFileSync(path))
    }
  for (const [name, text] of Object.entries(texts)) look(name, Buffer.from(text as string))
  return { findings, files, bytes: total }
}

type Encoding = 'utf8' | 'utf16le' | 'latin1' | 'base64 0' | 'base64 1' | 'base64 2'

function encode(text: string, encoding: Encoding): Buffer {
  if (!encoding.startsWith('base64')) return Buffer.from(text, encoding as BufferEncoding)
  // The letters that depend on what stands before and behind are left out: what remains is there in any company.
  const offset = Number(encoding.at(-1))
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)])
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64')
  return Buffer.from(whole.slice(offset === 0 ? 0 : 4))
}
