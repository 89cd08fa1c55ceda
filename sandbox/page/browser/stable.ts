import { useRef } from 'preact/hooks';

/** The value before, as long as the new one says the same: what hangs on it is not drawn again. */
export function useStable<T>(value: T): T {
  const json = JSON.stringify(value);
  const kept = useRef({ json, value });
  if (kept.current.json !== json) kept.current = { json, value };
  return kept.current.value;
}
