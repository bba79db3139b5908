/** A mistake of the person at the keyboard: its message is shown as it stands, without a stack. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  /** The same in Persian, where the command speaks both languages. */
  readonly persian: string | null;

  constructor(message: string, persian: string | null = null) {
    super(message);
    this.persian = persian;
  }
}
