import type { Condition } from '../connection-reason.ts';
import { shareInForce } from '../service-share.ts';

/** The share of the agency's services in its own window reaches the threshold in force. */
export const shareReached: Condition = (file, asOf) => {
  const share = shareInForce(file, asOf);
  if (share === null) return 'NO_THRESHOLD_IN_FORCE';
  return share.reached ? null : 'SHARE_BELOW_THRESHOLD';
};
