/** Turquoise and lapis on paper, as the explorer's; every text colour reaches 4.5:1 on the surface it stands on. */
export const styles = `
:root { color-scheme: light dark; --ink: #15292f; --soft: #4d636a; --paper: #f3f6f5; --surface: #fff; --line: #d6dfde;
  --accent: #00707c; --on-accent: #fff; --bar: #0b3b46; --on-bar: #eaf5f5; --note: #7a4a00; --note-soft: #fdf4e3; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4eeee; --soft: #9fb6ba; --paper: #0b191e; --surface: #13282f;
  --line: #274249; --accent: #5fd3da; --on-accent: #05272d; --bar: #07262e; --note: #f2c677; --note-soft: #2f2714; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper);
  font: 1rem/1.75 'Vazirmatn Variable', Vazirmatn, 'Segoe UI', Tahoma, 'Noto Sans Arabic', system-ui, sans-serif; }
header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; padding: .6rem 1.25rem;
  color: var(--on-bar); background: var(--bar); }
header strong { font-size: 1.15rem; }
header a { color: inherit; }
main { max-width: 46rem; margin: 0 auto; padding: 1.25rem; }
h1 { margin: .5rem 0 .25rem; font-size: 1.5rem; line-height: 1.4; }
p { margin: .4rem 0; }
.note { padding: .75rem 1rem; border-radius: .5rem; border-inline-start: .35rem solid var(--note);
  color: var(--note); background: var(--note-soft); font-weight: 600; }
.soft { color: var(--soft); }
.error { border: 2px solid var(--note); padding: .5rem 1rem; border-radius: .5rem; }
form { margin: 1rem 0; }
ul.personas { list-style: none; margin: 0; padding: 0; display: grid; gap: .6rem; }
button { font: inherit; cursor: pointer; border-radius: .5rem; border: 1px solid var(--line); padding: .55rem 1rem;
  color: var(--ink); background: var(--surface); }
button:hover, button:focus-visible { border-color: var(--accent); outline: 2px solid var(--accent); }
button.persona { display: grid; gap: .1rem; width: 100%; text-align: start; }
button.persona b { color: var(--accent); }
button.persona code { font-size: .8rem; color: var(--soft); }
button.main { color: var(--on-accent); background: var(--accent); border-color: var(--accent); font-weight: 600; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; }
code { font-family: ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; direction: ltr; unicode-bidi: isolate; }
`;
