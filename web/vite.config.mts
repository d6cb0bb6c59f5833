import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = `http://127.0.0.1:${process.env.PORT ?? '4000'}`;
const here = fileURLToPath(new URL('.', import.meta.url));

/** The pages: built into dist/web and served by the API; in development served by Vite beside it. */
export default defineConfig({
  root: here,
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true, chunkSizeWarningLimit: 900 },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: {
      ...Object.fromEntries(
        ['/graphql', '/health', '/session', '/templates', '/export/', '/calendar/'].map((path) => [
          path,
          api,
        ]),
      ),
      // One address: the page for who opens it, the way in for files.
      '/import': {
        target: api,
        bypass: ({ headers, url }) => ((headers.accept ?? '').includes('text/html') ? url : undefined),
      },
    },
  },
});
