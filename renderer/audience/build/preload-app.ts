import type { Plugin } from 'vite'

/** Preloads what the entry imports later, so that it is fetched beside the entry and not after it. */
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
