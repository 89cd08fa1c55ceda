import { startBrowser } from '../test/browser/chromium.ts';
import { measureQuickness, medianOf } from '../test/browser/quickness.ts';

// How quick the sandbox's page is with 100 channels and 5,000 messages, in a real browser. Usage: npx node bench/page.ts

const browser = await startBrowser();
if (typeof browser === 'string') {
  console.log(browser);
} else {
  const { paintMs, readableMs, messageMs } = await measureQuickness(browser, { visits: 7, messages: 30 });
  const line = (name: string, values: readonly number[]): string =>
    `${name.padEnd(44)} median ${medianOf(values).toFixed(0)} ms, worst ${Math.max(...values).toFixed(0)} ms (${values.length})`;
  console.log(line('from the navigation to the first paint', paintMs));
  console.log(line('until the newest message can be read', readableMs));
  console.log(line('from the call to the message on the page', messageMs));
  await browser.close();
}
