/**
 * The text that is signed, by RFC 9421, 2.5: a line for each covered component, then the parameters.
 *
 * @param components names and values, in the order in which `parameters` lists the names
 * @param parameters the inner list with its parameters, exactly as it stands in `Signature-Input`
 */
export function signatureBase(
  components: readonly (readonly [name: string, value: string])[],
  parameters: string,
): string {
  let text = '';
  for (const [name, value] of components) text += `"${name}": ${value}\n`;
  return `${text}"@signature-params": ${parameters}`;
}
