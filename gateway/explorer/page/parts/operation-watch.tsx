import { useGraphiQL } from '@graphiql/react';
import { parse } from 'jsonc-parser';
import { useEffect, useMemo, useState } from 'react';
import type { SchemaRights } from '../../schema-rights.ts';
import type { Operation } from '../ask-gateway.ts';
import { foresee } from '../foresee.ts';
import { type GuardedField, guardedFields } from '../guarded-fields.ts';
import type { Language } from '../language.ts';
import { loadRights } from '../load-rights.ts';
import type { Preview, Previewer } from '../preview.ts';
import { say } from '../words.ts';
import { type Foreseen, requirements } from './foresight.tsx';

interface OperationWatchProps {
  readonly language: Language;
  readonly preview: Previewer;
  /** Whether it is known who asks, and what of it changes the preview. */
  readonly who: string | null;
  readonly onForeseen: (foreseen: Foreseen) => void;
}

/** Shows nothing itself; lives inside GraphiQL, marks guarded fields in its editor and asks what the operation would do. */
export function OperationWatch({ language, preview, who, onForeseen }: OperationWatchProps) {
  const guarded = useGuardedFields();
  const foreseen = usePreview(preview, who);
  useMarks(guarded, foreseen, language);
  useEffect(() => onForeseen({ guarded, preview: foreseen }), [guarded, foreseen, onForeseen]);
  return null;
}

const noFields: readonly GuardedField[] = [];

function useGuardedFields(): readonly GuardedField[] {
  const [rights, setRights] = useState<SchemaRights['fields']>({});
  const { documentAST, schema } = useGraphiQL((state) => ({ documentAST: state.documentAST, schema: state.schema }));
  useEffect(() => void loadRights().then(setRights), [schema]);
  return useMemo(
    () => (documentAST && schema ? guardedFields(documentAST, schema, rights) : noFields),
    [documentAST, schema, rights],
  );
}

/** Asked anew whenever the operation, its variables or who asks has changed, once they rest. */
function usePreview(preview: Previewer, who: string | null): Preview | null {
  const [foreseen, setForeseen] = useState<Preview | null>(null);
  const { query, operationName, variables, documentAST } = useGraphiQL((state) => ({
    documentAST: state.documentAST,
    query: state.queryEditor?.getValue() ?? '',
    operationName: state.operationName,
    variables: state.tabs[state.activeTabIndex]?.variables ?? '',
  }));
  const isReady = documentAST !== undefined && who !== null;
  useEffect(() => {
    setForeseen(null);
    if (!isReady) return undefined;
    const asking = new AbortController();
    const { signal } = asking;
    void foresee(() => preview(operationOf(query, operationName, variables)), signal).then(
      (told) => signal.aborted || setForeseen(told),
    );
    return () => asking.abort();
  }, [preview, who, isReady, query, operationName, variables]);
  return foreseen;
}

function operationOf(query: string, operationName: string | undefined, variables: string): Operation {
  return { query, operationName: operationName ?? null, variables: parse(variables) as unknown };
}

/** A lock after each guarded field's name; what it asks for is said where the pointer rests. */
function useMarks(guarded: readonly GuardedField[], preview: Preview | null, language: Language): void {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => {
    if (queryEditor === undefined) return undefined;
    const denied = new Set(preview?.fields.denied.map(({ coordinate }) => coordinate));
    const marks = queryEditor.createDecorationsCollection(
      guarded.map(({ coordinate, rule, line, column }) => ({
        range: {
          startLineNumber: line,
          endLineNumber: line,
          startColumn: column - nameLength(coordinate),
          endColumn: column,
        },
        options: {
          afterContentClassName: denied.has(coordinate) ? 'guard guard-denied' : 'guard',
          hoverMessage: { value: `${coordinate}: ${requirements(rule, language).join(say(language, 'and'))}` },
        },
      })),
    );
    return () => marks.clear();
  }, [queryEditor, guarded, preview, language]);
}

function nameLength(coordinate: string): number {
  return coordinate.length - coordinate.indexOf('.') - 1;
}
