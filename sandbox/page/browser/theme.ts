import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

export type Theme = 'light' | 'dark';

const kept = (): Theme | undefined => {
  const value = localStorage.getItem('theme');
  return value === 'light' || value === 'dark' ? value : undefined;
};

/** Light or dark: as the machine has it, until somebody chooses. */
export function useTheme(): readonly [Theme, () => void] {
  const [own, setOwn] = useState(kept);
  const [system, setSystem] = useState<Theme>(() => (prefersDark().matches ? 'dark' : 'light'));
  useEffect(() => {
    const dark = prefersDark();
    const changed = (): void => setSystem(dark.matches ? 'dark' : 'light');
    dark.addEventListener('change', changed);
    return () => dark.removeEventListener('change', changed);
  }, []);
  const theme = own ?? system;
  // Before anything is painted: no flash of the other colours.
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = theme;
  }, [theme]);
  const toggle = (): void => {
    const next = theme === 'dark' ? 'light' : 'dark';
    // Back at what the machine has: it is followed again.
    if (next === system) localStorage.removeItem('theme');
    else localStorage.setItem('theme', next);
    setOwn(next === system ? undefined : next);
  };
  return [theme, toggle];
}

const prefersDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');
