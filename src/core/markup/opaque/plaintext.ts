import { address, type OpaqueGrammar } from './grammar';

export const plaintext: OpaqueGrammar = { prose: [], opaque: [address] };
