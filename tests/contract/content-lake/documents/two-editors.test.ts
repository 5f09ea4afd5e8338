// Two clients with tokens of their own send the patches of the Studio at the same time.
import type { SanityClient } from '@sanity/client'
import { describe, expect } from 'vitest'
import { clientOf, failureOf, test } from '../lake-fixture.ts'
import { signIn } from '../sign-in.ts'

const withTwoEditors = test.extend<{ ada: SanityClient; bea: SanityClient }>({
  ada: async ({ url }, use) => use(clientOf(url, { token: await signIn(url, 'editor') })),
  bea: async ({ url }, use) => use(clientOf(url, { token: await signIn(url, 'editor') })),
})

/** An edit as the Studio sends it while typing: a patch of diff-match-patch. */
const keystroke = (client: SanityClient, patch: string) =>
  client.action({
    actionType: 'sanity.action.document.edit',
    draftId: 'drafts.story',
    publishedId: 'story',
    patch: { diffMatchPatch: { text: patch } },
  })

describe('two editors on one document', () => {
  withTwoEditors('can type in one text at the same time without losing a change', async ({ ada, bea }) => {
    await ada.create({ _id: 'story', _type: 'story', text: 'One.\n\nTwo.' })
    // Each types at one end of the text, with patches against the text before.
    await Promise.all([
      ...['@@ -1,4 +1,5 @@\n+A\n One.\n', '@@ -1,4 +1,5 @@\n+B\n AOne\n'].map((patch) =>
        keystroke(ada, patch),
      ),
      keystroke(bea, '@@ -3,8 +3,9 @@\n e.%0A%0ATwo.\n+Z\n'),
    ])
    const text = (await ada.getDocument('drafts.story'))?.['text']
    expect(text).toMatch(/^(AB|BA)One\.\n\nTwo\.Z$/)
  })

  withTwoEditors('cannot both patch with the same ifRevisionId', async ({ ada, bea }) => {
    const { _rev } = await ada.create({ _id: 'story', _type: 'story', n: 0 })
    const claims = [ada, bea].map((client, n) => client.patch('story').ifRevisionId(_rev).set({ n }).commit())
    const settled = await Promise.allSettled(claims)
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const loser = claims[settled.findIndex(({ status }) => status === 'rejected')]
    const failure = await failureOf(loser ?? Promise.resolve())
    expect([failure.statusCode, failure.details?.items?.[0]?.error.type]).toEqual([
      409,
      'documentRevisionIDDoesNotMatchError',
    ])
  })

  withTwoEditors('cannot both publish over the same revision', async ({ ada, bea }) => {
    const { _rev } = await ada.create({ _id: 'story', _type: 'story' })
    await ada.create({ _id: 'drafts.story', _type: 'story' })
    const publish = (client: SanityClient) =>
      client.action({
        actionType: 'sanity.action.document.publish',
        draftId: 'drafts.story',
        publishedId: 'story',
        ifPublishedRevisionId: _rev,
      })
    const settled = await Promise.allSettled([publish(ada), publish(bea)])
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  withTwoEditors('get the changes of each other as patches with matching revisions', async ({ ada, bea }) => {
    await ada.create({ _id: 'story', _type: 'story', text: 'One.' })
    const seen: unknown[] = []
    const enough = Promise.withResolvers<undefined>()
    const welcomed = Promise.withResolvers<undefined>()
    const listening = bea
      .listen(
        '*[_id in ["story", "drafts.story"]]',
        {},
        {
          events: ['welcome', 'mutation'],
          includeAllVersions: true,
          effectFormat: 'mendoza',
          includeResult: false,
        },
      )
      .subscribe((event) => {
        if (event.type === 'welcome') welcomed.resolve(undefined)
        if (event.type !== 'mutation') return
        seen.push([
          event.documentId,
          event.identity,
          event.transition,
          event.effects?.apply.length !== undefined,
          event.resultRev === event.transactionId,
        ])
        if (event.transition === 'disappear') enough.resolve(undefined)
      })
    await welcomed.promise
    await keystroke(ada, '@@ -1,4 +1,5 @@\n One.\n+!\n')
    await ada.action({
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.story',
      publishedId: 'story',
    })
    await enough.promise
    listening.unsubscribe()
    expect(seen).toEqual([
      ['drafts.story', 'editor', 'appear', true, true],
      ['story', 'editor', 'update', true, true],
      ['drafts.story', 'editor', 'disappear', true, true],
    ])
  })
})
