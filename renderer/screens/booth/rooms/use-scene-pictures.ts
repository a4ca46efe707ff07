import { useEffect, useState } from 'react'
import { newPicture } from './room-picture.ts'

/** From one picture to the next, in ms. */
const nextMs = 400
/** A request that the station has not answered by then, in ms, does not hold up the others. */
const patienceMs = 8000

interface Shown {
  /** The turn whose picture was requested last. */
  readonly turn: number
  readonly isLoaded: boolean
}

/**
 * Which picture each scene shows. One is requested at a time, so that the pictures of the air never wait for them. Of an OBS
 * that does not answer, each is requested once: the station may still have it.
 */
export function useScenePictures(scenes: readonly string[], isLive: boolean) {
  const [turn, setTurn] = useState(newPicture)
  const [shown, setShown] = useState<Readonly<Record<string, Shown>>>({})
  const unseen = scenes.find((scene) => !shown[scene])
  const wanted = (isLive && scenes.length > 0 ? scenes[turn % scenes.length] : unseen) ?? null
  const answered = wanted === null ? undefined : shown[wanted]
  const isAnswered = answered?.turn === turn
  useEffect(() => {
    if (wanted === null) return
    const timer = setTimeout(() => setTurn((now) => now + 1), isAnswered ? nextMs : patienceMs)
    return () => clearTimeout(timer)
  }, [wanted, isAnswered])
  return {
    /** Null: no picture was requested yet. */
    turnOf: (scene: string): number | null => (scene === wanted ? turn : (shown[scene]?.turn ?? null)),
    isLoaded: (scene: string): boolean => shown[scene]?.isLoaded ?? false,
    answered: (scene: string, isLoaded: boolean) =>
      setShown((now) => (scene === wanted ? { ...now, [scene]: { turn, isLoaded } } : now)),
  }
}
