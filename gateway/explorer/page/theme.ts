import { useEffect, useState } from 'react';

export type Theme = 'light' | 'dark';

/** The theme, the system's until somebody chooses one, and its setter. Written on the document for the style sheets. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [system, setSystem] = useState<Theme>(systemTheme);
  const [chosen, setChosen] = useState<Theme | null>(null);
  const theme = chosen ?? system;
  useEffect(() => {
    const query = window.matchMedia(darkQuery);
    const follow = () => setSystem(systemTheme());
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return [theme, setChosen];
}

const darkQuery = '(prefers-color-scheme: dark)';

function systemTheme(): Theme {
  return window.matchMedia(darkQuery).matches ? 'dark' : 'light';
}
