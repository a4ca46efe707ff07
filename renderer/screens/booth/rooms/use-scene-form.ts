import { useState } from 'react'

type SceneForm = 'grid' | 'list'
const place = 'booth.scenes'

/** How scenes are laid out, as last chosen on this machine. */
export function useSceneForm() {
  const [form, setForm] = useState<SceneForm>(() => (localStorage.getItem(place) === 'list' ? 'list' : 'grid'))
  return [
    form,
    (next: SceneForm) => {
      localStorage.setItem(place, next)
      setForm(next)
    },
  ] as const
}
