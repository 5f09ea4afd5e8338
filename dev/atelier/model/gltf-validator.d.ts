/** The part of the Khronos validator (which ships no types) that the atelier uses. */
declare module 'gltf-validator' {
  export interface Issue {
    code: string
    message: string
    severity: number
    pointer: string
  }
  export interface ValidationReport {
    issues: { numErrors: number; numWarnings: number; numInfos: number; messages: Issue[] }
  }
  export function validateBytes(data: Uint8Array, options?: { maxIssues?: number }): Promise<ValidationReport>
}
