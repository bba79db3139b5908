/** Whether something can be reached at this address: an absolute http or https URL. */
export function isHttpUrl(text: string | undefined): text is string {
  return text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
