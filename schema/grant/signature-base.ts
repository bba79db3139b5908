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
  return components.map(([name, value]) => componentLine(name, value)).join('') + parametersLine(parameters);
}

export function componentLine(name: string, value: string): string {
  return `"${name}": ${value}\n`;
}

export function parametersLine(parameters: string): string {
  return `"@signature-params": ${parameters}`;
}
