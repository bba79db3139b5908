import type { ReactNode } from 'react';
import type { Language } from '../language.ts';
import type { Theme } from '../theme.ts';
import { say } from '../words.ts';
import { ListIcon, MoonIcon, SunIcon, WindowIcon } from './icons.tsx';

interface TopBarProps {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  readonly listOpen: boolean;
  readonly setListOpen: (open: boolean) => void;
  /** The account, at the end of the bar. */
  readonly children: ReactNode;
}

/** Name, switches and account. */
export function TopBar(props: TopBarProps) {
  const { language, theme, setTheme, listOpen, setListOpen, children } = props;
  const themeLabel = say(language, theme === 'dark' ? 'useLight' : 'useDark');
  const listLabel = say(language, listOpen ? 'hideExamples' : 'showExamples');
  return (
    <header className="top-bar">
      <button
        type="button"
        className="icon-button"
        aria-expanded={listOpen}
        aria-controls="examples"
        aria-label={listLabel}
        title={listLabel}
        onClick={() => setListOpen(!listOpen)}
      >
        <ListIcon />
      </button>
      <WindowIcon />
      <h1>
        {say(language, 'name')} <span className="tagline">{say(language, 'tagline')}</span>
      </h1>
      <div className="top-bar-end">
        <LanguageSwitch {...props} />
        <button
          type="button"
          className="icon-button"
          aria-label={themeLabel}
          title={themeLabel}
          onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
        >
          {theme === 'dark' ? <SunIcon /> : <MoonIcon />}
        </button>
        {children}
      </div>
    </header>
  );
}

const languages = [
  ['fa', 'فارسی'],
  ['en', 'English'],
] as const;

function LanguageSwitch({ language, setLanguage }: TopBarProps) {
  return (
    <div className="switch" role="group" aria-label={say(language, 'language')}>
      {languages.map(([code, name]) => (
        <button key={code} type="button" lang={code} aria-pressed={language === code} onClick={() => setLanguage(code)}>
          {name}
        </button>
      ))}
    </div>
  );
}
