import { BlockList, isIP } from 'node:net';

export interface AddressSettings {
  readonly addresses: readonly string[] | null;
  readonly loopback: boolean;
}

/** Where no agency listens, but what a forged address would like to reach: clouds' metadata, first of all. */
const nobody = [
  '0.0.0.0/8',
  '169.254.0.0/16', // link-local, metadata of most clouds
  '100.100.100.200', // Alibaba
  '168.63.129.16', // Azure
  '192.0.0.0/24', // Oracle
  '224.0.0.0/4', // multicast
  '255.255.255.255',
  '::',
  'fe80::/10', // link-local
  'ff00::/8', // multicast
  'fd00:ec2::254', // AWS
  'fd20:ce::254', // Google
  '64:ff9b::a9fe:0/112', // link-local behind NAT64
  '2002:a9fe::/32', // and behind 6to4
];

const ownMachine = ['127.0.0.0/8', '::1'];

/** Whether an agency may be at an IP address. IPv4 written as IPv6 counts as IPv4. */
export function createAddressCheck({ addresses, loopback }: AddressSettings): (address: string) => boolean {
  if (addresses !== null) return isIn(addresses);
  const isRefused = isIn(loopback ? nobody : [...nobody, ...ownMachine]);
  return (address) => !isRefused(address);
}

function isIn(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const family = familyOf(address);
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return (address) => {
    const [bare = ''] = address.split('%', 1); // fe80::1%eth0
    return list.check(bare, familyOf(bare));
  };
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
