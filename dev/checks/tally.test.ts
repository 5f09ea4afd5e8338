import { describe, expect, test } from 'vitest'
import { addTallies, tallyPlaywright, tallyVitest } from './tally.ts'

describe('the tally of test results', () => {
  test('counts a file that cannot be loaded as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      numFailedTestSuites: 2,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
      ],
    }
    expect(tallyVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 2 })
  })

  test('counts a flaky browser test and an error outside all tests as failures', () => {
    const stats = { expected: 5, unexpected: 1, skipped: 0, flaky: 2 }
    expect(tallyPlaywright({ stats, errors: ['setup'] })).toEqual({ passed: 5, failed: 4, skipped: 0 })
  })

  test('adds the counts of two tallies', () => {
    const one = { passed: 1, failed: 2, skipped: 3 }
    expect(addTallies(one, one)).toEqual({ passed: 2, failed: 4, skipped: 6 })
  })
})
