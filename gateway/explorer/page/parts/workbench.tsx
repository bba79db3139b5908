import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import {
  type ComponentProps,
  type RefObject,
  useImperativeHandle,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { AnswerReport } from '../answer-report.ts';
import { editorTheme } from '../editor-setup.ts';
import type { Example } from '../example.ts';
import { createForgetfulStorage } from '../forgetful-storage.ts';
import type { Language } from '../language.ts';
import type { Previewer } from '../preview.ts';
import type { Session } from '../sign-in/session.ts';
import type { StepUp } from '../sign-in/step-up.ts';
import type { Theme } from '../theme.ts';
import { type Foreseen, Foresight } from './foresight.tsx';
import { OperationWatch } from './operation-watch.tsx';
import { Report } from './report.tsx';

/** Puts an example into the editor, in a tab of its own when somebody typed into this one, and runs it on demand. */
export type OpenExample = (example: Example, run: boolean) => void;

interface WorkbenchProps {
  readonly language: Language;
  readonly theme: Theme;
  readonly send: ComponentProps<typeof GraphiQL>['fetcher'];
  readonly report: AnswerReport | null;
  readonly preview: Previewer;
  /** Null where nobody can sign in. */
  readonly session: Pick<Session, 'state' | 'subscribe'> | null;
  /** Signs in again, better than before; null where nobody can sign in. */
  readonly signIn: ((stepUp: StepUp) => void) | null;
  readonly openExample: RefObject<OpenExample | null>;
}

/**
 * GraphiQL, left to right and in English as it comes; under its answer what the operation would do, and our report on
 * what it did.
 */
export function Workbench({ language, theme, send, report, preview, session, signIn, openExample }: WorkbenchProps) {
  const storage = useMemo(createForgetfulStorage, []);
  const [foreseen, setForeseen] = useState<Foreseen>({ guarded: [], preview: null });
  const who = useSyncExternalStore(session?.subscribe ?? never, () => whoAsks(session));
  return (
    <div className="workbench" dir="ltr" lang="en">
      <GraphiQL
        fetcher={send}
        storage={storage}
        plugins={noPlugins}
        initialQuery={EXAMPLES[0]?.document ?? ''}
        defaultTheme={theme}
        forcedTheme={theme}
        editorTheme={editorTheme}
        shouldPersistHeaders={false}
        showPersistHeadersSettings={false}
        schemaDescription
      >
        <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
        <GraphiQL.Footer>
          <Foresight language={language} {...foreseen} />
          <Report {...{ language, report, signIn }} />
        </GraphiQL.Footer>
        <ExampleOpener openExample={openExample} />
        <OperationWatch {...{ language, preview, who }} onForeseen={setForeseen} />
      </GraphiQL>
    </div>
  );
}

/** Not even GraphiQL's history of queries. */
const noPlugins: [] = [];

const never = () => () => undefined;

/** Null while that is being found out. */
function whoAsks(session: WorkbenchProps['session']): string | null {
  const state = session?.state();
  if (state?.kind === 'checking') return null;
  return state?.kind === 'signed-in' ? String(state.claims['sub']) : '';
}

/** Shows nothing; lives inside GraphiQL, where its editors can be reached, and hands out the function that fills them. */
function ExampleOpener({ openExample }: { readonly openExample: RefObject<OpenExample | null> }) {
  const actions = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }));
  useImperativeHandle(openExample, () => (example, run) => {
    if (!isUntouched(queryEditor?.getValue() ?? '')) actions.addTab();
    queryEditor?.setValue(example.document);
    variableEditor?.setValue('');
    responseEditor?.setValue('');
    // GraphiQL reads the name from the text a moment later; a run before that would ask for the former operation.
    actions.setOperationName(example.name);
    if (run) actions.run();
  });
  return null;
}

function isUntouched(text: string): boolean {
  return text.trim() === '' || EXAMPLES.some(({ document }) => document === text);
}
