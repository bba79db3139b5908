import { describe, expect, it } from '@jest/globals';
import { readImplementations } from '../../../../subgraphs/catalogue/duties/implementations.ts';

const supergraph = `
  enum join__Graph {
    CIVIL_REGISTRY @join__graph(name: "civil-registry", url: "")
    FOLDER @join__graph(name: "national-folder", url: "")
  }
  type CardRequest implements ServiceRequest
    @join__implements(graph: CIVIL_REGISTRY, interface: "ServiceRequest")
    @join__implements(graph: FOLDER, interface: "ServiceRequest") {
    trackingCode: ID!
    stage: String @join__field(graph: CIVIL_REGISTRY)
    complaints: String @join__field(graph: CIVIL_REGISTRY)
  }
  type Other { stage: String @join__field(graph: FOLDER) }
`;

describe('readImplementations', () => {
  it('finds who answers the fields of a type that implements the interface, not who only lists it', () => {
    expect(readImplementations(supergraph)).toEqual([
      { subgraph: 'civil-registry', type: 'CardRequest', services: ['TRACKING', 'COMPLAINT'] },
    ]);
  });
});
