/**
 * Gives memory back to the system at once. The engine looks for garbage outside of its heap only when some 64 MB of it
 * lie there in each thread, and a stream that does not end makes it all the time.
 *
 * @module
 */

/** The bytes are gone for everybody. Nothing happens where they are a part of something larger. */
export function giveBack({ buffer, length }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer(0)
}
