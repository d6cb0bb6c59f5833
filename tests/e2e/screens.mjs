// Takes the pictures of the README and of the guide: node tests/e2e/screens.mjs ADDRESS
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [address = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const SHOTS = [
  { file: 'docs/pictures/map.png', path: '/', width: 1440, height: 900 },
  { file: 'docs/pictures/sheet.png', path: '/?structure=s24', width: 1440, height: 900 },
  { file: 'docs/pictures/phone.png', path: '/?structure=s24', width: 360, height: 640 },
];

mkdirSync('docs/pictures', { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const { file, path, width, height } of SHOTS) {
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  await page.goto(address + path);
  await page.waitForLoadState('networkidle');
  if (width > 600) await page.locator('.map-canvas[data-ready="true"]').waitFor();
  await page.evaluate('document.fonts.ready');
  await page.waitForTimeout(500);
  await page.screenshot({ path: file });
  await page.close();
}
await browser.close();
