import type { StageFacts } from '../rules/stage.ts';

const online: StageFacts = { channel: 'ONLINE', document: 'NONE', humanStep: false, implemented: true };
const clerk: StageFacts = { ...online, humanStep: true };
const uploaded: StageFacts = { ...online, document: 'UPLOAD' };
const visit: StageFacts = { channel: 'IN_PERSON', document: 'NONE', humanStep: true, implemented: true };
const visitWithPaper: StageFacts = { ...visit, document: 'PAPER' };
const byPost: StageFacts = { channel: 'POST', document: 'NONE', humanStep: true, implemented: true };

/** How the stages of a made-up service run, under a name that says what it means for the person who needs it. */
export const stagePatterns = {
  /** From request to result without visit, document or clerk. */
  'fully-online': { RECEIPT: online, PROCESSING: online, DELIVERY: online },
  /** The same, but somebody looks at the request. */
  'online-with-review': { RECEIPT: online, PROCESSING: clerk, DELIVERY: online },
  /** Asked for online; a card, plate or paper then comes by post. */
  'online-then-post': { RECEIPT: online, PROCESSING: online, DELIVERY: byPost },
  'upload-and-review': { RECEIPT: uploaded, PROCESSING: clerk, DELIVERY: online },
  'upload-then-post': { RECEIPT: uploaded, PROCESSING: clerk, DELIVERY: byPost },
  /** Biometrics, an examination, an inspection: the middle cannot be online. */
  'visit-for-processing': { RECEIPT: online, PROCESSING: visit, DELIVERY: online },
  'collect-in-person': { RECEIPT: online, PROCESSING: clerk, DELIVERY: visit },
  'on-paper': { RECEIPT: visitWithPaper, PROCESSING: clerk, DELIVERY: visit },
  /** Received online, the rest not built yet. */
  'receipt-only': { RECEIPT: online, PROCESSING: { ...visit, implemented: false }, DELIVERY: visit },
  /** Not even the first stage is built (report of Azar 1401). */
  'not-started': { RECEIPT: { ...visitWithPaper, implemented: false }, PROCESSING: clerk, DELIVERY: visit },
} as const satisfies Record<string, Readonly<Record<'RECEIPT' | 'PROCESSING' | 'DELIVERY', StageFacts>>>;
