import '@fontsource-variable/vazirmatn';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import 'graphiql/graphiql.css';
import './styles/colours.css';
import './styles/page.css';
import './styles/examples.css';
import './styles/graphiql.css';
import { createRoot } from 'react-dom/client';
import { applyLanguage } from './apply-language.ts';
import { readConfiguration } from './configuration.ts';
import { setUpEditors } from './editor-setup.ts';
import { ExplorerPage } from './explorer-page.tsx';
import { askedLanguage, chooseLanguage } from './language.ts';
import { createLanguageStore } from './language-store.ts';
import { Session } from './sign-in/session.ts';

const configuration = readConfiguration(document);
const asked = askedLanguage(new URL(window.location.href));
const language = createLanguageStore(chooseLanguage(asked, navigator.languages));
// Before the address is tidied, for it may carry the issuer's answer.
const session =
  configuration.signIn && new Session({ configuration: configuration.signIn, language: language.get, window });
applyLanguage(language.get());
language.subscribe(() => applyLanguage(language.get()));
setUpEditors(document);
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<ExplorerPage {...{ configuration, language, session }} />);
