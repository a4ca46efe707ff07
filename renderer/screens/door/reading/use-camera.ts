import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { createCodeReader } from './code-reader.ts'
import { createSightings } from './sightings.ts'

/** `none`: no camera, or a page without TLS, for which a browser gives none. */
export type CameraState = 'starting' | 'on' | 'denied' | 'none'

/** Time between two looks: a badge is found at once, and the phone stays cool. */
const lookEveryMs = 120

/** Shows the rear camera in `video` while the page is visible, and reports each badge that comes before it. */
export const useCamera = (video: RefObject<HTMLVideoElement | null>, onCode: (code: string) => void): CameraState => {
  const [state, setState] = useState<CameraState>(() => (canHaveCamera() ? 'starting' : 'none'))
  const isSeen = usePageSeen()
  // A changed callback must not close the camera or report a visible badge again.
  const tell = useEffectEvent(onCode)
  useEffect(() => {
    if (!isSeen || !canHaveCamera()) return
    const ending = new AbortController()
    void run(video, ending.signal, setState, (code) => tell(code))
    return () => ending.abort()
  }, [isSeen, video])
  return state
}

const canHaveCamera = (): boolean => isSecureContext && navigator.mediaDevices?.getUserMedia !== undefined

async function run(
  video: RefObject<HTMLVideoElement | null>,
  signal: AbortSignal,
  tell: (state: CameraState) => void,
  onCode: (code: string) => void,
): Promise<void> {
  const stream = await openCamera()
  if (typeof stream === 'string') return signal.aborted ? undefined : tell(stream)
  const stop = () => {
    for (const track of stream.getTracks()) track.stop()
  }
  if (signal.aborted || video.current === null) return stop()
  signal.addEventListener('abort', stop)
  video.current.srcObject = stream
  // A browser may refuse to play without a touch. The badge is read from the frames all the same.
  await video.current.play().catch(() => undefined)
  const reader = await createCodeReader()
  if (signal.aborted) return
  tell('on')
  const sightings = createSightings()
  while (!signal.aborted) {
    const code = video.current && (await reader.fromVideo(video.current).catch(() => null))
    if (signal.aborted) return
    if (code && sightings.isNew(code)) onCode(code)
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}

async function openCamera(): Promise<MediaStream | 'denied' | 'none'> {
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    })
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotAllowedError' ? 'denied' : 'none'
  }
}

const usePageSeen = (): boolean => {
  const [isSeen, setIsSeen] = useState(() => document.visibilityState === 'visible')
  useEffect(() => {
    const look = () => setIsSeen(document.visibilityState === 'visible')
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return isSeen
}
