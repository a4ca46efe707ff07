import type { obsSettingsViews } from '../../../shared/contract/obs-settings.ts'
import type { Catalog } from '../catalog.ts'
import type { ViewSources } from '../views/view.ts'

export const createObsSettingsView = (catalog: Catalog): ViewSources<keyof typeof obsSettingsViews> => ({
  obsSettings: {
    topics: ['obs'],
    rows: () =>
      [...catalog.all('obs')].flatMap(([obsId, { settings, removed }]) => {
        if (!settings || removed) return []
        const { roomId, name, address, password, safetyScene, takesOverAlone = false } = settings
        const hasPassword = password !== null
        return [{ obsId, roomId, name, address, hasPassword, safetyScene: safetyScene?.name ?? null, takesOverAlone }]
      }),
  },
})
