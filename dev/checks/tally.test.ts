import { describe, expect, test } from 'vitest'
import { addTallies, oneFailure, tallyPlaywright, tallyVitest } from './tally.ts'

describe('the tally of test results', () => {
  test('counts and names a failed test and a file that cannot be loaded', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { name: 'a.test.ts', status: 'failed', assertionResults: [] },
        {
          name: 'b.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'failed', fullName: 'a visit ends' },
            { status: 'passed', fullName: 'a visit starts' },
          ],
        },
      ],
    }
    expect(tallyVitest(report)).toEqual({
      passed: 3,
      failed: 2,
      skipped: 2,
      failures: ['b.test.ts › a visit ends', 'a.test.ts could not be loaded'],
    })
  })

  test('counts and names flaky browser tests and errors outside all tests as failures', () => {
    const specs = [
      {
        title: 'a bag is kept',
        file: 'bag.spec.ts',
        tests: [
          { projectName: 'scripts on', status: 'flaky' },
          { projectName: 'scripts off', status: 'expected' },
        ],
      },
    ]
    const report = {
      stats: { expected: 5, unexpected: 0, skipped: 0, flaky: 1 },
      suites: [{ specs: [], suites: [{ specs }] }],
      errors: [{ message: 'the setup failed' }],
    }
    expect(tallyPlaywright(report)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 0,
      failures: ['bag.spec.ts › a bag is kept (scripts on)', 'the setup failed'],
    })
  })

  test('adds two tallies', () => {
    const one = { passed: 1, failed: 1, skipped: 3, failures: ['types'] }
    expect(addTallies(one, oneFailure('lint'))).toEqual({
      passed: 1,
      failed: 2,
      skipped: 3,
      failures: ['types', 'lint'],
    })
  })
})
