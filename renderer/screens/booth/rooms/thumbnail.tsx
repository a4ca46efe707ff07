import { type ReactNode, useEffect, useState } from 'react'
import { newPicture, roomPicture } from './room-picture.ts'

const nextMs = 1000
/** A missing picture is not requested at every turn. */
const retryMs = 4000

interface ThumbnailProps {
  readonly roomId: string
  /** Of the picture at the station, up to where its number follows. */
  readonly path: string
  readonly isLive: boolean
  readonly label: string
  /** Until one has come. */
  readonly children: ReactNode
}

/** The station's latest small picture, once a second. The last one stays when nothing is live. */
export const Thumbnail = ({ roomId, path, isLive, label, children }: ThumbnailProps) => {
  const [count, setCount] = useState(newPicture)
  const [last, setLast] = useState<{ readonly count: number; readonly isLoaded: boolean } | null>(null)
  useEffect(() => {
    // One request at a time, however long it takes.
    if (!isLive || last?.count !== count) return
    const timer = setTimeout(() => setCount((now) => now + 1), last.isLoaded ? nextMs : retryMs)
    return () => clearTimeout(timer)
  }, [isLive, last, count])
  const isLoaded = last?.isLoaded === true
  return (
    <>
      <img
        className={
          isLoaded ? 'mon__img full-height block full-width' : 'mon__img full-height block full-width mon__img--none'
        }
        // The browser keeps the earlier picture until this one is loaded.
        src={roomPicture(roomId, `${path}${count}`)}
        alt={isLoaded ? label : ''}
        width={320}
        height={180}
        data-loaded={isLoaded}
        onLoad={() => setLast({ count, isLoaded: true })}
        onError={() => setLast({ count, isLoaded: false })}
      />
      {!isLoaded && children}
    </>
  )
}
