/**
 * The one pair of globals that `shared` uses beyond ECMAScript. Node and every browser have them; they are declared
 * here because this workspace compiles with neither Node's nor the DOM's types.
 */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
  encodeInto(text: string, into: Uint8Array): { written: number }
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string
}
