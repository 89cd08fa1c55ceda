import { partitionNamed, partitionOfRegion } from '../catalogue/index.ts';

/**
 * The console page of an alarm; undefined when the region is unknown or its partition has no public console. The name
 * may contain anything, so it is encoded whole. Form: links in CloudWatch's own mails, 2026.
 */
export function alarmLink(alarm: {
  readonly name: string;
  readonly region?: string;
  readonly partition: string;
}): string | undefined {
  const host = consoleHost(alarm);
  if (host === undefined || alarm.region === undefined) return undefined;
  return `https://${host}/cloudwatch/home?region=${alarm.region}#alarmsV2:alarm/${encoded(alarm.name)}`;
}

/** Host of a region's console. The region is checked by its form: it becomes part of a host name that people trust. */
export function consoleHost(place: {
  readonly region?: string;
  readonly partition?: string;
}): string | undefined {
  const { region } = place;
  const byRegion = region === undefined ? undefined : partitionOfRegion(region);
  const partition = (place.partition === undefined ? undefined : partitionNamed(place.partition)) ?? byRegion;
  if (!byRegion || partition?.console === undefined || partition.name !== byRegion.name) return undefined;
  return `${region}.${partition.console}`;
}

/** Parentheses and quotes too: they would end a Markdown link. */
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
