/** FNV-1a of a string: 32 bits, signed. */
export function hashOf(s: string): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h;
}

/** Two hashes as one. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ ((b + 0x9e3779b9) | 0), 0x85ebca6b);
  h ^= h >>> 13;
  return Math.imul(h, 0xc2b2ae35) ^ (h >>> 7);
}
