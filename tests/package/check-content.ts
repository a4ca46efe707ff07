import { budgetMb, needed, places, unwanted } from './expected.ts'

/** A file of a package: its path within the archive, with `/`; bytes; whether it lies beside the archive. */
export interface PackedFile {
  readonly path: string
  readonly bytes: number
  readonly isUnpacked: boolean
}

/** `linux-x64`, `win32-x64`, `darwin-arm64`, … */
export type Target = `${string}-${string}`

/** What is wrong with a package's files, in sentences; none where it is as it should be. */
export function checkContent(files: readonly PackedFile[], target: Target): string[] {
  return [
    ...needed.filter((path) => !files.some((file) => file.path === path)).map((path) => `${path} is missing`),
    ...files.flatMap(({ path }) => {
      if (unwanted.test(path)) return [`${path} is a source, a map or a document`]
      return places.some((place) => place.test(path)) ? [] : [`${path} does not belong in a package`]
    }),
    ...checkNatives(files, target),
    ...checkSize(files),
  ]
}

/** Two native modules for this system, no other system's, and outside of the archive. */
function checkNatives(files: readonly PackedFile[], target: Target): string[] {
  const natives = files.filter(({ path }) => path.endsWith('.node'))
  const isOurs = (path: string) => path.endsWith(`/prebuilds/${target}.node`) || path.includes(`/resvg-js-${target}`)
  return [
    ...natives.filter(({ path }) => !isOurs(path)).map(({ path }) => `${path} is another system's`),
    ...(natives.filter(({ path }) => isOurs(path)).length === 2 ? [] : [`not both natives of ${target} are there`]),
    ...files
      .filter(({ path, isUnpacked }) => !isUnpacked && /\.(node|ttf)$/.test(path))
      .map(({ path }) => `${path} lies inside the archive, where machine code cannot read it`),
  ]
}

function checkSize(files: readonly PackedFile[]): string[] {
  const mb = sizeMb(files)
  return mb <= budgetMb ? [] : [`${mb.toFixed(1)} MB without Electron: the budget is ${budgetMb}`]
}

/** MB of 10^6 bytes. */
export const sizeMb = (files: readonly PackedFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000
