import { type ChangeEvent, type FormEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Way } from './door-passages.ts'
import { createCodeReader } from './reading/code-reader.ts'
import { useCamera } from './reading/use-camera.ts'

interface ScanAreaProps {
  readonly way: Way
  /** An answer is shown above: the camera continues in less room. */
  readonly isTold: boolean
  readonly onCode: (code: string) => void
}

/** The camera if the browser gives one; a photograph or typing everywhere. */
export const ScanArea = ({ way, isTold, onCode }: ScanAreaProps) => {
  const { t } = useTranslation('door')
  const video = useRef<HTMLVideoElement>(null)
  const camera = useCamera(video, onCode)
  const [isTyping, setIsTyping] = useState(false)
  const hasCamera = camera === 'on' || camera === 'starting'
  return (
    <section className="aim gap-3 column min-height-0" aria-label={t('aim.label')} data-camera={camera}>
      {hasCamera ? (
        <div className="aim__view fill min-height-0 relative round-xl overflow-hidden">
          <video className="full-width full-height over-all" ref={video} muted playsInline aria-label={t('aim.view')} />
          <span className="aim__frame over-all round-l" aria-hidden="true" />
          <p className="aim__word round-l text-white text-large-strong nowrap text-center">
            {camera === 'on' ? t(`aim.${way}`) : t('aim.starting')}
          </p>
        </div>
      ) : (
        !isTold && (
          <div className="aim__none scroll-y fill pad-4 surface round-xl stack gap-3 min-height-0 text-center">
            <Icon name="scan" />
            <p className="title-large text-balance">{t(`aim.photo.${way}`)}</p>
            <p className="soft text-large text-pretty">{t(camera === 'denied' ? 'aim.denied' : 'aim.none')}</p>
          </div>
        )
      )}
      {isTyping ? (
        <TypedCode onCode={onCode} onClose={() => setIsTyping(false)} />
      ) : (
        <div className="aim__keys two-columns stack">
          <PhotoKey isMain={!hasCamera} onCode={onCode} />
          <Button large icon="edit" onClick={() => setIsTyping(true)}>
            {t('aim.type')}
          </Button>
        </div>
      )}
    </section>
  )
}

interface PhotoKeyProps {
  readonly isMain: boolean
  readonly onCode: (code: string) => void
}

/** The phone's camera app takes the picture. It is read here and sent nowhere. */
const PhotoKey = ({ isMain, onCode }: PhotoKeyProps) => {
  const { t } = useTranslation('door')
  const [state, setState] = useState<'idle' | 'reading' | 'unread'>('idle')
  const id = useId()
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [picture] = target.files ?? []
    // Allows the same picture to be chosen again.
    target.value = ''
    if (!picture) return
    setState('reading')
    const reader = await createCodeReader()
    const code = await reader.fromPhotograph(picture).catch(() => null)
    setState(code === null ? 'unread' : 'idle')
    if (code !== null) onCode(code)
  }
  return (
    <>
      <label
        htmlFor={id}
        className={isMain ? 'btn btn--l btn--primary aim__photo pointer' : 'btn btn--l aim__photo pointer'}
      >
        <Icon name="camera" />
        {state === 'reading' ? t('aim.reading') : t('aim.take')}
        <input id={id} type="file" accept="image/*" capture="environment" className="vh" onChange={take} />
      </label>
      {state === 'unread' && (
        <p className="text-normal full-row tone-stop" role="alert">
          {t('aim.unread')}
        </p>
      )}
    </>
  )
}

interface TypedCodeProps {
  readonly onCode: (code: string) => void
  readonly onClose: () => void
}

const TypedCode = ({ onCode, onClose }: TypedCodeProps) => {
  const { t } = useTranslation('door')
  const [text, setText] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    onCode(text)
    setText('')
  }
  return (
    <form className="aim__typed stack" onSubmit={send} noValidate>
      <input
        className="min-width-0 pad-x-3 surface round"
        // biome-ignore lint/a11y/noAutofocus: a person who asked to type is about to
        autoFocus
        data-testid="door-code"
        aria-label={t('aim.code')}
        placeholder={t('aim.code')}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="send"
        maxLength={512}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button submit large kind="primary">
        {t('aim.send')}
      </Button>
      <Button large aria-label={t('aim.closeTyping')} onClick={onClose}>
        ×
      </Button>
    </form>
  )
}
