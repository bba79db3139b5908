import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ExplorerConfiguration } from '../configuration.ts';
import type { AnswerReport } from './answer-report.ts';
import type { Example } from './example.ts';
import type { LanguageStore } from './language-store.ts';
import { Account } from './parts/account.tsx';
import { ExampleList } from './parts/example-list.tsx';
import { TopBar } from './parts/top-bar.tsx';
import { type OpenExample, Workbench } from './parts/workbench.tsx';
import { createPreviewer } from './preview.ts';
import { createSender } from './send.ts';
import type { Session } from './sign-in/session.ts';
import type { StepUp } from './sign-in/step-up.ts';
import { useTheme } from './theme.ts';
import { say } from './words.ts';

interface ExplorerPageProps {
  readonly configuration: ExplorerConfiguration;
  readonly language: LanguageStore;
  /** Null where nobody can sign in. */
  readonly session: Session | null;
}

/** The whole page: our shell, and GraphiQL inside it. */
export function ExplorerPage({ configuration, language: languages, session }: ExplorerPageProps) {
  const language = useSyncExternalStore(languages.subscribe, languages.get);
  const [theme, setTheme] = useTheme();
  const [report, setReport] = useState<AnswerReport | null>(null);
  const [chosen, setChosen] = useState(EXAMPLES[0]?.name);
  const [listOpen, setListOpen] = useState(isWide);
  const madeUp = configuration.signIn?.madeUp ?? false;
  const send = useMemo(
    () => createSender({ endpoint: configuration.graphql, language: languages.get, session, onReport: setReport }),
    [configuration, languages, session],
  );
  const signIn = useMemo(() => session && ((stepUp: StepUp) => void session.signIn(stepUp)), [session]);
  const preview = useMemo(
    () => createPreviewer({ endpoint: configuration.graphql, language: languages.get, session }),
    [configuration, languages, session],
  );
  const openExample = useRef<OpenExample>(null);
  const open = useCallback((example: Example, run: boolean) => {
    setChosen(example.name);
    setReport(null);
    setListOpen((isOpen) => isOpen && isWide());
    openExample.current?.(example, run);
  }, []);

  return (
    <div className="page" data-list={listOpen ? 'open' : 'closed'}>
      <a className="skip-link" href="#editor">
        {say(language, 'skipToEditor')}
      </a>
      <TopBar {...{ language, theme, setTheme, listOpen, setListOpen }} setLanguage={languages.set}>
        {session && <Account {...{ session, language, madeUp }} />}
      </TopBar>
      <ExampleList {...{ language, chosen, open, madeUp }} />
      <main id="editor" tabIndex={-1} aria-label={say(language, 'editor')}>
        <Workbench {...{ language, theme, send, report, preview, session, signIn, openExample }} />
      </main>
    </div>
  );
}

/** Whether list and editor fit side by side; the same width as in page.css. */
function isWide(): boolean {
  return window.matchMedia('(min-width: 60rem)').matches;
}
