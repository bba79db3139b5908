/** Put in place by scripts/lib/bundle-explorer.ts. */
declare const EXAMPLES: readonly import('./example.ts').Example[];

declare module '*.css';
