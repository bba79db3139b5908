/** The ledger's database: written by gateways, read by the ledger's agency. Times are RFC 3339 text in UTC. */
export interface LedgerTables {
  /** The chains there are. Never changed. */
  ledger_writer: { writer: string; since: string };
  /** A batch in its writer's chain. Never changed. */
  ledger_entry: {
    writer: string;
    sequence: bigint | number;
    at: string;
    count: number;
    /** The entry's canonical text. */
    entry: string;
    /** The hashes of the batch's records, 43 characters each. */
    leaves: string;
    /** The roots of the perfect subtrees of the writer's tree that this entry completed, 43 characters each. */
    nodes: string;
  };
  /** What many records say alike: the parts of their content around what differs. Never changed. */
  ledger_phrase: {
    /** The hash of the three parts. */
    digest: string;
    /** Up to the case. */
    opening: string;
    /** From there to the grounds. */
    middle: string;
    /** What is behind the intent. */
    ending: string;
  };
  /** A record in its batch: its own part of it. Never changed. */
  ledger_line: {
    writer: string;
    sequence: bigint | number;
    leaf: number;
    kind: string;
    subject: string | null;
    ordinal: number | null;
    visible_from: string | null;
    intent: string | null;
    reader: string | null;
    salt: string | null;
    phrase: string | null;
    /** The case and the grounds as JSON texts. */
    case_text: string | null;
    grounds_text: string | null;
    /** The record's text as it was stored before there were phrases; null: it is put together. */
    verbatim: string | null;
  };
  /** A view: each record in its batch. */
  ledger_record: {
    writer: string;
    sequence: bigint | number;
    leaf: number;
    at: string;
    /** The hash of the record's text: tells records of one moment apart without telling their places. */
    line: string;
    kind: string;
    subject: string | null;
    ordinal: number | null;
    visible_from: string | null;
    intent: string | null;
    /** The record's canonical text. */
    record: string;
  };
  /** What is still to be settled; a list of work, not evidence. */
  ledger_open_intent: { intent: string; writer: string };
  /** The heads of all writers at one moment. Never changed. */
  ledger_checkpoint: { number: bigint | number; at: string; body: string };
  /** An agency's word on a checkpoint, and the key it is checked with. Never changed. */
  ledger_countersignature: { number: bigint | number; witness: string; line: string; verifier_key: string };
}
