/** Takes the same requests as `/graphql`, and tells what they would do. A path of its own: nobody runs one by mistake. */
export const previewPath = '/graphql/preview';
