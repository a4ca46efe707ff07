import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One damage that a bad disk or a careless user does to a file of the data folder. */
export interface Damage {
  /** The folder of a stopped station, or of a killed one, which has left its write-ahead log. */
  readonly of: 'stopped' | 'killed'
  readonly name: string
  readonly file: string
  /** Returns the damaged content. Null: the file is deleted. */
  readonly change: (bytes: Buffer) => Buffer | null
}

const page = 4096
const walHeader = 32
const frame = 24 + page

export function damagesOf(folder: string, of: Damage['of'], short: boolean): Damage[] {
  const database = readFileSync(join(folder, 'regie.db'))
  const size = database.length
  const damages: Omit<Damage, 'of'>[] = [
    ...cuts('regie.db', [0, 1, 100, page, Math.floor(size / 2), size - page, size - 1]),
    ...flips('regie.db', [
      0,
      15,
      20,
      40,
      100,
      page + 7,
      Math.floor(size / 3),
      Math.floor(size / 2),
      size - page / 2,
      size - 1,
    ]),
    gone('regie.db'),
    ...cuts('database.key', [0, 10]),
    ...flips('database.key', [3]),
    gone('database.key'),
  ]
  const path = join(folder, 'regie.db-wal')
  if (of === 'killed' && existsSync(path)) {
    const frames = liveFrames(readFileSync(path))
    const end = walHeader + frames * frame
    const middle = walHeader + Math.floor(frames / 2) * frame
    damages.push(
      ...cuts('regie.db-wal', [0, 1, walHeader, walHeader + frame, middle, middle + 100, end - frame, end - 1]),
      ...flips('regie.db-wal', [0, 9, 17, 25, walHeader + 1, walHeader + 9, walHeader + 30, middle + 2, middle + 500]),
      // In the last transaction, and behind it, where nothing is stored.
      ...flips('regie.db-wal', [end - frame + 1, end - frame + 9, end - frame + 40, end - 1, end + 100]),
      gone('regie.db-wal'),
    )
  }
  // The short run includes one of the few harmless damages: a byte behind everything that was written.
  const isShort = (index: number) => index % 7 === 0 || index === damages.length - 2
  const chosen = short ? damages.filter((_, index) => isShort(index)) : damages
  return chosen.map((damage) => ({ of, ...damage }))
}

const gone = (file: string) => ({ name: `${file} gone`, file, change: () => null })

const cuts = (file: string, lengths: readonly number[]) =>
  lengths.map((length) => ({
    name: `${file} cut to ${length}`,
    file,
    change: (bytes: Buffer) => bytes.subarray(0, length),
  }))

const flips = (file: string, places: readonly number[]) =>
  places.map((place) => ({
    name: `${file} flipped at ${place}`,
    file,
    change(bytes: Buffer) {
      const copy = Buffer.from(bytes)
      copy[place] = (copy[place] ?? 0) ^ 0x10
      return copy
    },
  }))

/** The frames of the present round of the write-ahead log: those with the salts of its header. */
function liveFrames(wal: Buffer): number {
  const salts = wal.subarray(16, 24)
  let frames = 0
  while (wal.subarray(walHeader + frames * frame + 8, walHeader + frames * frame + 16).equals(salts)) frames += 1
  return frames
}
