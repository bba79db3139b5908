/** An event that nobody could ever take; the text says why and holds nothing of what was in it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
