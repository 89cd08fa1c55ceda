import { startBrowser } from './chromium.ts';

/**
 * Unpacks the browser once, before several test files start it at the same time. Where none can start the tests are
 * skipped; on a build server that has one (`CHROME`, or the packed one for x64 Linux) that is a failure.
 */
export async function setup(): Promise<void> {
  const browser = await startBrowser();
  if (typeof browser !== 'string') {
    await browser.close();
    return;
  }
  const has = process.env['CHROME'] !== undefined || (process.platform === 'linux' && process.arch === 'x64');
  if (process.env['CI'] !== undefined && has) throw new Error(browser);
  console.log(`the tests of the page are skipped: ${browser}`);
}
