import * as monaco from 'monaco-graphql/esm/monaco-editor.js';

/** Names of the editor's themes, for GraphiQL's `editorTheme`. */
export const editorTheme = { light: 'panjereh-light', dark: 'panjereh-dark' } as const;

const palette = {
  light: {
    base: 'vs',
    accent: '#00707c',
    surface: '#ffffff',
    soft: '#00707c14',
    field: '#1f3f77',
    argument: '#8a4b00',
  },
  dark: {
    base: 'vs-dark',
    accent: '#5fd3da',
    surface: '#13282f',
    soft: '#5fd3da1f',
    field: '#a9c7ff',
    argument: '#f0b66b',
  },
} as const;

/** Prepares monaco before the first editor is made: workers of our own files, colours, and Persian text as it is. */
export function setUpEditors(document: Document): void {
  giveWorkers(document.getElementById('explorer')?.dataset ?? {});
  defineTheme('light');
  defineTheme('dark');
  monaco.editor.onDidCreateEditor((editor) => {
    editor.updateOptions({
      fontFamily: 'ui-monospace, "Cascadia Code", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
      fontSize: 13,
      lineHeight: 21,
      wordWrap: 'on',
      // Persian letters and the half-space are text here, not look-alikes of Latin ones.
      unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
    });
  });
}

function giveWorkers(addresses: DOMStringMap): void {
  window.MonacoEnvironment = {
    getWorker(_id, label) {
      const address = addresses[`${label}Worker`] ?? addresses['editorWorker'] ?? '';
      return new Worker(address, { type: 'module', name: label });
    },
  };
}

function defineTheme(theme: keyof typeof palette): void {
  const { base, accent, surface, soft, field, argument } = palette[theme];
  monaco.editor.defineTheme(editorTheme[theme], {
    base,
    inherit: true,
    rules: [
      { token: 'key.identifier.gql', foreground: field },
      { token: 'argument.identifier.gql', foreground: argument },
    ],
    colors: {
      'editor.background': '#ffffff00',
      'scrollbar.shadow': '#ffffff00',
      focusBorder: accent,
      'textLink.foreground': accent,
      'editorHoverWidget.background': surface,
      'editorSuggestWidget.background': surface,
      'editorSuggestWidget.selectedBackground': soft,
      'editorSuggestWidget.selectedForeground': accent,
      'editorWidget.background': surface,
      'list.hoverBackground': soft,
      'list.highlightForeground': accent,
      'menu.background': surface,
      'menu.selectionBackground': soft,
      'menu.selectionForeground': accent,
      'quickInput.background': surface,
    },
  });
}
