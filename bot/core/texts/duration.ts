import type { Texts } from './texts.ts';

/** `45 s`, `12 min`, `1 min 52 s` (under ten minutes), `2 h 5 min`: as exact as a reader needs. */
export function durationText(sec: number, texts: Texts): string {
  const whole = Math.max(0, Math.round(sec));
  const t = texts.common;
  if (whole < 60) return t.seconds({ n: whole });
  const min = Math.floor(whole / 60);
  if (min < 10 && whole % 60 !== 0) return t.minutesSeconds({ min, sec: whole % 60 });
  if (min < 120) return t.minutes({ n: Math.round(whole / 60) });
  const h = Math.floor(min / 60);
  return min % 60 === 0 ? t.hours({ n: h }) : t.hoursMinutes({ h, min: min % 60 });
}

const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** Bytes in decimal units, as AWS bills them: `0.8 GB`. */
export function bytesText(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value >= 100 || unit === 0 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
