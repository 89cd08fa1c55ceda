export { canonicalJson } from './canonical-json.ts';
export { sha256 } from './chain.ts';
export { eraseText, sealedEvent, sealEvents, type EventMeta, type Head } from './seal-events.ts';
export { verifyChain, type ChainVerdict } from './verify-chain.ts';
