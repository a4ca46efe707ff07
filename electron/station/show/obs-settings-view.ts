import type { obsSettingsViews } from '../../../shared/contract/obs-settings.ts'
import type { Catalog } from '../catalog.ts'
import type { ViewSources } from '../views/view.ts'
import type { ObsFleet } from './obs-fleet.ts'

export const createObsSettingsView = (
  catalog: Catalog,
  fleet: Pick<ObsFleet, 'nameIn'>,
): ViewSources<keyof typeof obsSettingsViews> => ({
  obsSettings: {
    topics: ['obs', 'obs-state'],
    rows: () =>
      [...catalog.all('obs')].flatMap(([obsId, { settings, removed }]) => {
        if (!settings || removed) return []
        const { roomId, name, address, password, safetyScene: safety, takesOverAlone = false } = settings
        const [hasPassword, safetyScene] = [password !== null, safety && fleet.nameIn(roomId, safety)]
        return [{ obsId, roomId, name, address, hasPassword, safetyScene, takesOverAlone }]
      }),
  },
})
