/**
 * A thread that scans. What it loads is what starting it costs, so it loads the scan and nothing of the command.
 *
 * @module
 */
import { makeScanner } from './make-scanner.ts'
import type { ThreadSettings } from './scan-task.ts'
import { serveTasks } from './serve-tasks.ts'
import { givenSettings } from './waiting-thread.ts'

serveTasks(await givenSettings<ThreadSettings>(), { makeScanner })
