export { startBrowser } from '../../sandbox/page/chromium.ts';
