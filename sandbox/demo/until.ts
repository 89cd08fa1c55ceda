/** Waits for a condition, looking again after every change and at short intervals; throws with what was waited for. */
export async function until<T>(
  what: string,
  look: () => T | undefined | false,
  options: { readonly subscribe?: (changed: () => void) => () => void; readonly timeoutMs?: number } = {},
): Promise<T> {
  const timeoutMs = options.timeoutMs ?? 60_000;
  return new Promise((resolve, reject) => {
    const check = (): void => {
      let found: T | undefined | false;
      try {
        found = look();
      } catch (error) {
        end();
        reject(error as Error);
        return;
      }
      if (found === undefined || found === false) return;
      end();
      resolve(found);
    };
    const unsubscribe = options.subscribe?.(() => setImmediate(check)) ?? ((): void => {});
    const ticker = setInterval(check, 50);
    const timer = setTimeout(() => {
      end();
      reject(new Error(`waited ${timeoutMs / 1000} s in vain for ${what}`));
    }, timeoutMs);
    const end = (): void => {
      unsubscribe();
      clearInterval(ticker);
      clearTimeout(timer);
    };
    check();
  });
}
