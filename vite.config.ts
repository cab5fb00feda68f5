import { existsSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { reportEntrySizes } from './scripts/web/entry-sizes.ts';

const root = join(import.meta.dirname, 'web');

/** Three programs that share no page: people at work, a party on a phone, and everybody. */
const entries = Object.fromEntries(
  ['staff', 'party', 'public']
    .filter((name) => existsSync(join(root, 'src', name, 'main.tsx')))
    .map((name) => [name, join(root, `${name}.html`)] as const),
);

export default defineConfig({
  root,
  publicDir: false,
  appType: 'mpa',
  plugins: [react(), reportEntrySizes()],
  resolve: {
    alias: [
      { find: /^#web\//, replacement: `${root}/src/` },
      { find: /^#(domain|i18n)\//, replacement: `${import.meta.dirname}/$1/` },
    ],
  },
  // The server replaces this mark by a number used once, for the style sheets antd writes.
  html: { cspNonce: 'NONCE-OF-THIS-ANSWER' },
  build: {
    outDir: join(import.meta.dirname, 'dist/web'),
    emptyOutDir: true,
    // Court desktops run kernels as old as Chrome 90.
    target: 'chrome90',
    cssTarget: 'chrome90',
    // Chrome 90 can do it itself; a browser that cannot loads the same modules a moment later.
    modulePreload: { polyfill: false },
    // A data: address would be refused by the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
    rolldownOptions: { input: entries },
  },
});
