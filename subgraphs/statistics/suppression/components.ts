import { type Known, room } from './bounds.ts';
import type { Network } from './network.ts';

/**
 * By node: which nodes can be reached from one another by edges on which there is that much room (Tarjan's strongly
 * connected components, without recursion). An edge between two nodes of one component can be raised by as much.
 */
export function componentsOf(network: Network, known: Known, amount: number): Int32Array {
  const { nodes, edges, at } = network;
  const none = new Float64Array(edges.length);
  const index = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const component = new Int32Array(nodes).fill(-1);
  const next = new Int32Array(nodes);
  const stack: number[] = [];
  let count = 0;
  const enter = (node: number, path: number[]) => {
    index[node] = low[node] = count++;
    stack.push(node);
    path.push(node);
  };
  const leave = (node: number) => {
    if (low[node] !== index[node]) return;
    for (let member = -1; member !== node;) {
      member = stack.pop()!;
      component[member] = node;
    }
  };
  for (let first = 0; first < nodes; first += 1) {
    if (index[first] !== -1) continue;
    const path: number[] = [];
    enter(first, path);
    while (path.length > 0) {
      const node = path.at(-1)!;
      const edge = at[node]![next[node]!++];
      if (edge === undefined) {
        path.pop();
        leave(node);
        const above = path.at(-1);
        if (above !== undefined) low[above] = Math.min(low[above]!, low[node]!);
        continue;
      }
      const forward = edges[edge]!.from === node;
      if (room(known, none, { edge, forward }) < amount) continue;
      const other = forward ? edges[edge]!.to : edges[edge]!.from;
      if (index[other] === -1) enter(other, path);
      else if (component[other] === -1) low[node] = Math.min(low[node]!, index[other]!);
    }
  }
  return component;
}
