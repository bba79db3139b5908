import { connectionArguments, connectionOf } from '../../kit/connection.ts';
import type { AgencyExchangeResolvers, ExchangeRefusalResolvers, ExchangeVolumeResolvers } from '../resolver-types.ts';
import { exchangeThreshold } from '../rules/exchange-figures.ts';

export const agencyExchangeResolvers: AgencyExchangeResolvers = {
  threshold: () => exchangeThreshold,
  availability: ({ calls, answered }) => ({
    calls: calls.count,
    answered: answered.count,
    share: answered.count === null || !calls.count ? null : answered.count / calls.count,
    suppressed: calls.suppressed || answered.suppressed,
  }),
  refusals: ({ refusals }, given) =>
    connectionOf(refusals, connectionArguments(given, { default: 100 }), ({ by, code }) => [by, code]),
  readVolumes: ({ volumes }, given) =>
    connectionOf(volumes, connectionArguments(given, { default: 100 }), ({ readerKind, reader }) => [
      readerKind,
      reader ?? '',
    ]),
};

export const exchangeRefusalResolvers: ExchangeRefusalResolvers = {
  calls: ({ count }) => count,
};

export const exchangeVolumeResolvers: ExchangeVolumeResolvers = {
  reads: ({ count }) => count,
  reader: ({ reader }, _given, { loaders }) => (reader === null ? null : loaders.agency.load(reader)),
};
