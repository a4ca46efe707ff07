import type { Plugin } from 'vite'

/** What the entry imports later is fetched from the first moment on, beside the entry and not after it. */
export function preloadApp(): Plugin {
  return {
    name: 'regie-preload-app',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.values(bundle)
          .filter((file) => file.type === 'chunk' && !file.isEntry)
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
            injectTo: 'head' as const,
          })),
    },
  }
}
