import type { NamedScene } from '../../../../shared/domain/show/obs.ts'
import type { FindingKind } from '../../../../shared/domain/show/preflight.ts'
import type { RoomShowSettings } from '../../../../shared/domain/show/room-show.ts'
import { sceneNamed } from '../obs/scene-named.ts'
import type { ObsInventory } from './inventory.ts'

export interface Finding {
  readonly kind: FindingKind
  readonly scene?: string
  readonly source?: string
  readonly cueId?: string
  readonly cue?: string
  /** For its sentence: what is wanted, or a figure. */
  readonly wanted?: string
  readonly found?: string
}

/** A scene that the day needs, and the cue that names it. */
export interface PlannedScene {
  readonly roomId: string
  readonly scene: NamedScene
  readonly cueId: string
  readonly title: string
  /** Its item has been on: nothing of it is needed any more. */
  readonly isDone: boolean
  /** The cue shows somebody's name in this scene. */
  readonly isNamed: boolean
}

export interface RoomPlan {
  readonly scenes: readonly PlannedScene[]
  readonly safetyScene: NamedScene | null
  readonly settings: RoomShowSettings
  /** The source of OBS that shows names. Null: a page does. */
  readonly nameSource: string | null
  /** What is still to be recorded here today, in hours. */
  readonly recordedHours: number
  readonly canvas: string
}

/** What could not be asked of OBS: its files and fonts lie on its own machine. */
export interface MachineFacts {
  /** Null: OBS runs elsewhere. */
  readonly missingFiles: ReadonlySet<string> | null
  readonly fonts: ReadonlySet<string> | null
  /** The loudest that was heard for a moment, in dB; null where nothing was told of. */
  readonly loudestDb: number | null
}

/** Of a recording whose rate nobody knows, in kbit/s: 1080p of a hall. */
const usualKbps = 6000
/** Never less than this, in MB: the disk is used by others too. */
const leastMb = 2000
const quietDb = -60

/** What would go wrong in one room, in the order in which one goes through an OBS. */
export function findIn(obs: ObsInventory, plan: RoomPlan, machine: MachineFacts): Finding[] {
  const { settings } = plan
  return [
    ...scenesOf(obs, plan),
    ...filesOf(obs, machine),
    ...obs.fonts
      .filter(({ face }) => machine.fonts !== null && !machine.fonts.has(face.toLowerCase()))
      .map(({ source, face }): Finding => ({ kind: 'font-missing', source, wanted: face })),
    ...canvasOf(obs, plan),
    ...diskOf(obs, plan),
    ...(settings.isStreamed && !obs.hasStreamTarget ? [{ kind: 'stream-not-configured' as const }] : []),
    ...audioOf(obs, machine),
    ...(obs.studioMode ? [] : [{ kind: 'no-studio-mode' as const }]),
  ]
}

function scenesOf(obs: ObsInventory, { scenes, safetyScene, settings, nameSource }: RoomPlan): Finding[] {
  const findings: Finding[] = []
  /** What a scene lacks is told once, however many cues name it. */
  const told = new Set<string>()
  const toldOfNames = new Set<string>()
  if (!safetyScene || !sceneNamed(obs.scenes, safetyScene))
    findings.push({ kind: 'safety-scene-missing', ...(safetyScene && { scene: safetyScene.name }) })
  for (const { scene, cueId, title, isNamed } of scenes) {
    const found = sceneNamed(obs.scenes, scene)
    const place = { scene: found?.name ?? scene.name, cueId, cue: title }
    if (!found) {
      findings.push({ kind: 'scene-missing', ...place })
      continue
    }
    if (isNamed && nameSource !== null && !toldOfNames.has(found.uuid)) {
      toldOfNames.add(found.uuid)
      // Hidden until there is a name to show.
      if (!sourcesOf(obs, found.uuid).has(nameSource))
        findings.push({ kind: 'name-source-missing', ...place, wanted: nameSource })
    }
    if (told.has(found.uuid)) continue
    told.add(found.uuid)
    const items = (obs.items.get(found.uuid) ?? []).filter(({ shown }) => shown)
    if (items.length === 0) findings.push({ kind: 'source-missing', ...place })
    // A card that hides needs no interpreter.
    const isSafety = safetyScene !== null && sceneNamed(obs.scenes, safetyScene)?.uuid === found.uuid
    const lacks = (part: string | null) =>
      part !== null && !isSafety && !items.some(({ name }) => name.toLowerCase().includes(part.toLowerCase()))
    if (lacks(settings.insetSource))
      findings.push({ kind: 'inset-missing', ...place, wanted: settings.insetSource ?? '' })
    if (lacks(settings.captionSource))
      findings.push({ kind: 'captions-missing', ...place, wanted: settings.captionSource ?? '' })
  }
  return findings
}

/** The names of a scene's sources, and of those of the scenes in it. */
function sourcesOf(obs: ObsInventory, sceneUuid: string, seen = new Set<string>()): ReadonlySet<string> {
  const names = (obs.items.get(sceneUuid) ?? []).map(({ name }) => name)
  for (const name of names) {
    if (seen.has(name)) continue
    seen.add(name)
    const nested = obs.scenes.find((scene) => scene.name === name)
    if (nested) sourcesOf(obs, nested.uuid, seen)
  }
  return seen
}

function filesOf({ files }: ObsInventory, { missingFiles }: MachineFacts): Finding[] {
  if (missingFiles === null) return files.map(({ source }) => ({ kind: 'file-not-checked', source }))
  return files
    .filter(({ path }) => missingFiles.has(path))
    .map(({ source, path }) => ({ kind: 'file-missing', source, wanted: path.split(/[\\/]/).at(-1) ?? '' }))
}

function canvasOf({ canvas }: ObsInventory, plan: RoomPlan): Finding[] {
  const found = `${canvas.width} × ${canvas.height}`
  return found === plan.canvas ? [] : [{ kind: 'canvas', wanted: plan.canvas, found }]
}

function diskOf({ diskMb, recordingKbps }: ObsInventory, { settings, recordedHours }: RoomPlan): Finding[] {
  if (diskMb === null || !settings.isRecorded) return []
  const needed = Math.max(leastMb, (recordedHours * 3600 * (recordingKbps ?? usualKbps)) / 8 / 1000)
  const gigabytes = (mb: number) => (mb / 1000).toFixed(1)
  return diskMb >= needed ? [] : [{ kind: 'disk', wanted: gigabytes(needed), found: gigabytes(diskMb) }]
}

function audioOf({ audio }: ObsInventory, { loudestDb }: MachineFacts): Finding[] {
  if (audio.length === 0) return [{ kind: 'no-audio' }]
  const muted = audio.filter((one) => one.muted)
  if (muted.length > 0) return muted.map(({ name }): Finding => ({ kind: 'audio-muted', source: name }))
  return loudestDb !== null && loudestDb < quietDb ? [{ kind: 'audio-silent' }] : []
}

/** The canvas that most of several OBS have; 1920 x 1080 where no size has the majority. */
export function expectedCanvas(found: readonly ObsInventory['canvas'][]): string {
  const counts = new Map<string, number>()
  for (const { width, height } of found) {
    const size = `${width} × ${height}`
    counts.set(size, (counts.get(size) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most && found.length > 1 && most[1] * 2 > found.length ? most[0] : '1920 × 1080'
}
