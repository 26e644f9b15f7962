/**
 * WebAssembly, as far as `shared` uses it. Node and every browser have it; no library of types that all workspaces
 * compile with declares it.
 *
 * @module
 */
import type { Brand } from './brand.ts'

/** A compiled module. It may be sent to a worker. */
export type WasmModule = Brand<object, 'WasmModule'>

type WasmImports = Record<string, Record<string, (...values: never[]) => number | bigint | void>>

interface WasmGlobals {
  WebAssembly: {
    Module: new (bytes: Uint8Array) => WasmModule
    Instance: new (module: WasmModule, imports: WasmImports) => { exports: unknown }
  }
  atob(text: string): string
}

// Every JavaScript engine that runs the scan has these globals: see above.
const { WebAssembly, atob } = globalThis as unknown as WasmGlobals

/** Compiles what a `…-wasm.gen.ts` holds. Takes milliseconds: to be done once. */
export function compiledWasm(base64: string): WasmModule {
  return new WebAssembly.Module(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)))
}

/**
 * A new instance, with a memory of its own.
 *
 * @returns the exports; their type is the caller's promise, who knows what was compiled
 */
export function instanceOf<Exports>(module: WasmModule, imports: WasmImports = {}): Exports {
  return new WebAssembly.Instance(module, imports).exports as Exports
}
