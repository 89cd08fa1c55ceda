/**
 * Draws the service maps of docs/images from generated systems in the local X-Ray (one of 3 services, one of 60), and
 * two services minute by minute.
 *
 * usage: npx node bench/maps.ts [--out DIR]
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawMap, drawMinutes, pictureSize } from '../bot/core/evidence/index.ts';
import { createPictures } from '../bot/pictures/pictures.ts';
import { largeSystem, smallSystem } from '../test/unit/evidence/large-system.ts';
import { minutesOfADeploy } from '../test/unit/evidence/minutes-sample.ts';
import { xrayLab } from './xray-lab.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: join(import.meta.dirname, '../docs/images') } },
});
const pictures = createPictures();
const lab = await xrayLab();
try {
  for (const [name, system] of [
    ['service-map-3', smallSystem],
    ['service-map-60', largeSystem],
  ] as const) {
    const suspects = await lab.suspectsOf(system(lab.faultAt), 'checkout', 'latency');
    const drawn = drawMap(suspects, 'en');
    if (drawn === null) throw new Error(`${name}: nothing to draw`);
    const began = performance.now();
    const png = await pictures.graph(drawn.dot);
    await writeFile(join(values.out, `${name}.png`), png);
    console.log(
      `${name}: ${suspects.ranked.length} nodes, ${png.length} bytes, ${Math.round(performance.now() - began)} ms\n  ${drawn.alt}`,
    );
  }
  const minutes = drawMinutes(minutesOfADeploy.finding, minutesOfADeploy.marks, 'en');
  if (minutes === null) throw new Error('no minutes to draw');
  const png = await pictures.svg(minutes.svg, pictureSize.width);
  await writeFile(join(values.out, 'by-the-minute.png'), png);
  console.log(`by-the-minute: ${png.length} bytes\n  ${minutes.alt}`);
} finally {
  await lab.close();
}
