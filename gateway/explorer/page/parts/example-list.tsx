import type { Example } from '../example.ts';
import type { Language } from '../language.ts';
import { say } from '../words.ts';
import { LockIcon, PlayIcon } from './icons.tsx';

interface ExampleListProps {
  readonly language: Language;
  /** The name of the example opened last. */
  readonly chosen: string | undefined;
  readonly open: (example: Example, run: boolean) => void;
  readonly madeUp: boolean;
}

/** The operations of schema/operations, those about oneself first. */
export function ExampleList({ madeUp, ...list }: ExampleListProps) {
  const { language } = list;
  return (
    <aside className="examples" id="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{say(language, 'examples')}</h2>
      <div className="example-groups">
        <ExampleGroup
          {...list}
          title={say(language, 'personalExamples')}
          examples={EXAMPLES.filter(isPersonal)}
          locked
        />
        <ExampleGroup {...list} title={say(language, 'publicExamples')} examples={EXAMPLES.filter(isPublic)} />
      </div>
      <footer className="notices">
        {madeUp && <p className="made-up">{say(language, 'madeUpNotice')}</p>}
        <p>{say(language, 'memoryNotice')}</p>
      </footer>
    </aside>
  );
}

const isPersonal = ({ personal }: Example) => personal;
const isPublic = ({ personal }: Example) => !personal;

interface ExampleGroupProps extends Omit<ExampleListProps, 'madeUp'> {
  readonly title: string;
  readonly examples: readonly Example[];
  readonly locked?: boolean;
}

function ExampleGroup({ title, examples, locked = false, ...list }: ExampleGroupProps) {
  if (examples.length === 0) return null;
  return (
    <section>
      <h3>
        {locked && <LockIcon />}
        {title}
      </h3>
      <ul>
        {examples.map((example) => (
          <ExampleCard key={example.name} {...list} example={example} />
        ))}
      </ul>
    </section>
  );
}

interface ExampleCardProps extends Omit<ExampleListProps, 'madeUp'> {
  readonly example: Example;
}

function ExampleCard({ example, language, chosen, open }: ExampleCardProps) {
  const title = example.title[language];
  return (
    <li className="example" data-chosen={chosen === example.name}>
      <button
        type="button"
        className="example-open"
        aria-current={chosen === example.name}
        title={say(language, 'open', { title })}
        onClick={() => open(example, false)}
      >
        <strong>{title}</strong>
        <span>{example.explanation[language]}</span>
      </button>
      <button
        type="button"
        className="example-run"
        aria-label={say(language, 'runExample', { title })}
        onClick={() => open(example, true)}
      >
        <PlayIcon />
        {say(language, 'run')}
      </button>
    </li>
  );
}
