import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

/** Where systems put Chromium; none is downloaded. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const installed = PLACES.find((place) => existsSync(place));

/** Pictures of every step, to be looked at. */
const PICTURES = join(tmpdir(), 'afghan-brief-screenshots');

/** Why no page can be looked at here; undefined where one can. */
export function whyNoBrowser(): string | undefined {
  return installed === undefined ? 'Chromium is not installed' : undefined;
}

export interface Browser {
  readonly page: Page;
  /** Puts a picture of the page into the folder for them. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A real Chromium, without a window, that has opened an address. */
export async function openBrowser(url: string): Promise<Browser> {
  if (installed === undefined) throw new Error(whyNoBrowser());
  const browser = await chromium.launch({ executablePath: installed, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.goto(url);
  await mkdir(PICTURES, { recursive: true });
  return {
    page,
    async picture(name) {
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
    close: () => browser.close(),
  };
}
