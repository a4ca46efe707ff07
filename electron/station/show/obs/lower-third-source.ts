import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { shortLine } from '../../../../shared/domain/show/lower-third.ts'
import type { StageState } from '../../../../shared/domain/show/stage.ts'
import type { Catalog } from '../../catalog.ts'
import type { Change } from '../../event-log/change.ts'
import type { DrivenObs, ObsFleet } from '../obs-fleet.ts'
import { obsPainter, type Screens } from '../stage/screens.ts'

/** Up to 4096 x 2304: whoever sets OBS's address could ask for pictures that stop the station while they are written. */
const video = z.looseObject({ baseWidth: z.int().min(16).max(4096), baseHeight: z.int().min(16).max(2304) })
const input = z.looseObject({ inputKind: z.string(), inputSettings: z.looseObject({}) })
const item = z.looseObject({ sceneItemId: z.int() })
const enabled = z.looseObject({ sceneItemEnabled: z.boolean() })

/**
 * Lower thirds in an OBS that has no browser source: drawn into a file that one of its inputs shows, or as the text of a
 * text source, and read back before it counts as painted. Only what the room's owner drives.
 */
export function createLowerThirdSources(deps: {
  catalog: Catalog
  fleet: () => ObsFleet
  screens: Screens
  /** Of this station: what OBS may read of it. */
  folder: string
  fontsFolder: string
  onError: (error: unknown) => void
}) {
  const { catalog, screens, folder } = deps
  /** By room: at work, and whether something has changed since it began. */
  const busy = new Map<string, { again: boolean }>()
  let ended = false

  // What a crash has left is nobody's.
  rmSync(folder, { recursive: true, force: true })

  function follow(roomId: string): void {
    if (ended || catalog.get('stage', roomId).source === null) return
    const work = busy.get(roomId)
    if (work) {
      work.again = true
      return
    }
    busy.set(roomId, { again: false })
    void show(roomId)
      // An OBS that has gone is followed again when it is back.
      .catch(() => {})
      .finally(() => {
        const { again } = busy.get(roomId) ?? { again: false }
        busy.delete(roomId)
        if (again) follow(roomId)
      })
  }

  async function show(roomId: string): Promise<void> {
    const obs = deps.fleet().drivenIn(roomId)
    const { source, lowerThird } = catalog.get('stage', roomId)
    if (!obs || source === null || obs.connection.isFenced()) return
    const isSet = lowerThird ? await fill(obs, source, roomId, lowerThird) : true
    const shown = await turn(obs, source, lowerThird !== null && isSet)
    // The scene on air may have no place for it.
    if (!lowerThird || !isSet || !shown) report(obs, null)
    if (!lowerThird) return removeFiles(roomId, null)
    if (isSet && shown) reportStanding(obs, lowerThird)
  }

  const report = ({ obsId, roomId }: DrivenObs, name: Pick<LowerThird, 'id' | 'version'> | null) => {
    const painted = { kind: 'lower-third', id: name?.id ?? null, version: name?.version ?? 0 } as const
    screens.report(obsPainter(obsId), { painted, page: 'overlay', roomId })
  }
  /** Unless another came meanwhile, or it was taken away. */
  const reportStanding = (obs: DrivenObs, name: LowerThird) => {
    if (catalog.get('stage', obs.roomId).lowerThird?.id === name.id) report(obs, name)
  }

  /** Reports what the station that drove the room before has put into OBS. */
  async function read(roomId: string): Promise<void> {
    const obs = deps.fleet().drivenIn(roomId)
    const { source, lowerThird } = catalog.get('stage', roomId)
    const sceneUuid = obs?.connection.shown()?.program?.uuid
    if (!obs || source === null || !lowerThird || !sceneUuid) return
    const { inputSettings } = input.parse(await obs.connection.call('GetInputSettings', { inputName: source }))
    const { text, file } = inputSettings
    const isSet = text === textOf(lowerThird) || String(file).includes(filesOf(roomId, lowerThird.id))
    const where = await placeOf(obs, sceneUuid, source)
    if (isSet && where && (await isEnabled(obs, where))) reportStanding(obs, lowerThird)
  }

  /** @returns whether OBS tells of the same as it was given. */
  async function fill(obs: DrivenObs, inputName: string, roomId: string, lowerThird: LowerThird): Promise<boolean> {
    const { inputKind } = input.parse(await obs.connection.call('GetInputSettings', { inputName }))
    const settings = inputKind.startsWith('text_')
      ? { text: textOf(lowerThird) }
      : { file: await drawn(obs, roomId, lowerThird) }
    if ('file' in settings && settings.file === null) return false
    await obs.connection.call('SetInputSettings', { inputName, inputSettings: settings, overlay: true })
    const { inputSettings } = input.parse(await obs.connection.call('GetInputSettings', { inputName }))
    return Object.entries(settings).every(([key, value]) => inputSettings[key] === value)
  }

  /** A new file each time: OBS would not read the same one again. Null where nothing may be covered. */
  async function drawn(obs: DrivenObs, roomId: string, { id, lines }: LowerThird): Promise<string | null> {
    const { baseWidth, baseHeight } = video.parse(await obs.connection.call('GetVideoSettings'))
    // The fonts are a megabyte that a station without such an OBS never reads.
    const [{ drawLowerThird }, fonts] = await Promise.all([import('./lower-third-picture.ts'), theFonts()])
    const { safeAreas } = catalog.get('stage', roomId)
    const png = await drawLowerThird(lines, safeAreas, { width: baseWidth, height: baseHeight }, fonts)
    if (!png) return null
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const file = join(folder, `${filesOf(roomId, id)}${++count}.png`)
    writeFileSync(file, png, { mode: 0o600 })
    removeFiles(roomId, file)
    return file
  }
  let count = 0
  let fonts: ReturnType<typeof loadFonts> | undefined
  const loadFonts = async () => (await import('../../badges/render/badge-fonts.ts')).loadBadgeFonts(deps.fontsFolder)
  const theFonts = () => {
    fonts ??= loadFonts()
    return fonts
  }

  function removeFiles(roomId: string, but: string | null): void {
    const its = filesOf(roomId)
    try {
      for (const name of readdirSync(folder))
        if (name.startsWith(its) && join(folder, name) !== but) rmSync(join(folder, name), { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') deps.onError(error)
    }
  }

  /** In every scene that has the input. @returns whether the scene on air shows it so. */
  async function turn(obs: DrivenObs, sourceName: string, on: boolean): Promise<boolean> {
    const { scenes = [], program } = obs.connection.shown() ?? {}
    let isOnAir = false
    for (const { uuid: sceneUuid } of scenes) {
      const where = await placeOf(obs, sceneUuid, sourceName)
      if (!where) continue
      await obs.connection.call('SetSceneItemEnabled', { ...where, sceneItemEnabled: on })
      const isOn = await isEnabled(obs, where)
      if (sceneUuid === program?.uuid) isOnAir = isOn === on
    }
    return isOnAir
  }

  return {
    apply({ kind, id, before: was, after: is }: Change): void {
      if (kind === 'room-air' && was.owner !== is.owner) screens.forget(id)
      if (kind !== 'stage') return
      // Of what pages alone show, OBS hears nothing.
      const isOurs = was.lowerThird !== is.lowerThird || was.source !== is.source || was.safeAreas !== is.safeAreas
      if (isOurs) follow(id)
      const obs = was.source !== null && was.source !== is.source ? deps.fleet().drivenIn(id) : undefined
      // Nobody would take it off any more.
      if (obs && was.source !== null) void turn(obs, was.source, false).catch(() => {})
    },
    /** Its OBS is there again, or shows another scene. */
    follow,
    /** Another station has driven it until now, and what that has put there stays. */
    read: (roomId: string): void => void read(roomId).catch(() => {}),
    close(): void {
      ended = true
    },
  }
}

type LowerThird = NonNullable<StageState['lowerThird']>
const textOf = ({ lines }: LowerThird): string => lines.map(shortLine).join('\n')

const hashOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 16)
/** How the names of a room's files begin, or of one name's. Ids come from other stations, and could name a folder. */
const filesOf = (roomId: string, nameId?: string): string =>
  `${hashOf(roomId)}-${nameId === undefined ? '' : `${hashOf(nameId)}-`}`

interface Place {
  readonly sceneUuid: string
  readonly sceneItemId: number
}
/** Where a scene has the input. Null: nowhere. */
async function placeOf({ connection }: DrivenObs, sceneUuid: string, sourceName: string): Promise<Place | null> {
  const found = await connection.call('GetSceneItemId', { sceneUuid, sourceName }).catch(() => null)
  const parsed = item.safeParse(found)
  return parsed.success ? { sceneUuid, sceneItemId: parsed.data.sceneItemId } : null
}
const isEnabled = async ({ connection }: DrivenObs, where: Place): Promise<boolean> =>
  enabled.parse(await connection.call('GetSceneItemEnabled', { ...where })).sceneItemEnabled
