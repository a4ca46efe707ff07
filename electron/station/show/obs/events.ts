import type { OBSEventTypes } from 'obs-websocket-js'
import type { Scene } from '../../../../shared/domain/show/obs.ts'
import type { Output } from '../../../../shared/domain/show/take.ts'
import type { ObsClient } from './client.ts'
import { type OutputChange, outputChangeOf, sceneOf } from './shown.ts'

/** What an event of OBS tells, whoever caused it. */
export interface EventSink {
  /** OBS has said something. */
  readonly heard: () => void
  readonly program: (scene: Scene) => void
  readonly preview: (scene: Scene | null) => void
  readonly transition: (is: 'started' | 'ended') => void
  /** Its scenes are replaced, during which nothing may be asked. */
  readonly collection: (is: 'changing' | 'changed') => void
  /** Something changed that the event does not tell: it is to be read. */
  readonly stale: () => void
  readonly output: (output: Output, change: OutputChange) => void
  readonly custom: (event: unknown) => void
  readonly onError: (error: unknown) => void
}

const staleAfter = [
  ...(['SceneListChanged', 'SceneNameChanged', 'SceneCreated', 'SceneRemoved'] as const),
  ...(['CurrentSceneTransitionChanged', 'CurrentSceneTransitionDurationChanged'] as const),
  ...(['StudioModeStateChanged', 'RecordStateChanged', 'StreamStateChanged'] as const),
]

/** Tells a sink what OBS says by itself. An event that is not as obs-websocket 5 has it tells nothing. */
export function followEvents(one: ObsClient, sink: EventSink): void {
  const on = (event: keyof OBSEventTypes, run: (data: unknown) => void) =>
    one.on(event, (data?: unknown) => {
      sink.heard()
      try {
        run(data)
      } catch (error) {
        sink.onError(error)
      }
    })
  on('CurrentProgramSceneChanged', (event) => {
    const scene = sceneOf(event)
    if (scene) sink.program(scene)
  })
  on('CurrentPreviewSceneChanged', (event) => sink.preview(sceneOf(event) ?? null))
  on('SceneTransitionStarted', () => sink.transition('started'))
  on('SceneTransitionEnded', () => sink.transition('ended'))
  on('CurrentSceneCollectionChanging', () => sink.collection('changing'))
  on('CurrentSceneCollectionChanged', () => sink.collection('changed'))
  for (const event of staleAfter) on(event, sink.stale)
  const onOutput = (output: Output) => (event: unknown) => {
    const change = outputChangeOf(event)
    if (change) sink.output(output, change)
  }
  on('RecordStateChanged', onOutput('file'))
  on('StreamStateChanged', onOutput('stream'))
  on('CustomEvent', sink.custom)
}
