import { OBSWebSocket } from 'obs-websocket-js/json'

export type ObsRemote = Awaited<ReturnType<typeof obsRemote>>

/** A second person at an OBS, who does by hand what no station has requested. */
export async function obsRemote(port: number, password: string) {
  const socket = new OBSWebSocket()
  await socket.connect(`ws://127.0.0.1:${port}`, password === '' ? undefined : password)
  const call = (request: string, data: object = {}) =>
    socket.call(request as 'GetVersion', data as never) as Promise<Record<string, unknown>>
  return {
    call,
    on: (event: string, run: (data: never) => void) => void socket.on(event as 'ExitStarted', run as never),
    close: () => void socket.disconnect().catch(() => {}),
    /** A scene that fills the picture with one colour: `0xAABBGGRR`, as OBS counts. Returns its UUID. */
    async addScene(name: string, colour: number, [width, height] = [640, 360]): Promise<string> {
      const { sceneUuid } = await call('CreateScene', { sceneName: name })
      await call('CreateInput', {
        sceneName: name,
        inputName: `${name} : fond`,
        inputKind: 'color_source_v3',
        sceneItemEnabled: true,
        inputSettings: { color: colour, width, height },
      })
      return String(sceneUuid)
    },
    async program(): Promise<string> {
      const { currentProgramSceneName } = await call('GetCurrentProgramScene')
      return String(currentProgramSceneName)
    },
    async fade(ms: number): Promise<void> {
      await call('SetCurrentSceneTransition', { transitionName: ms === 0 ? 'Cut' : 'Fade' })
      if (ms > 0) await call('SetCurrentSceneTransitionDuration', { transitionDuration: ms })
    },
    studioMode: (on: boolean) => call('SetStudioModeEnabled', { studioModeEnabled: on }),
  }
}
