import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/flow/clean.js'
import type { CleanDocument } from '../../../src/types.js'

/** Cleans a dump and gives what is asked of it. */
async function documentOf(lines: readonly string[]) {
  const outcome = await clean({ text: lines.join('\n') })
  if (!('markdown' in outcome)) throw new Error('Expected a document')
  return outcome
}

const chinese = [
  '首页',
  '新闻',
  '财经',
  '登录',
  '首页 > 新闻 > 本地',
  '港口新起重机下月投入使用',
  '来源:海港日报',
  '作者:李明',
  '2024年03月08日 09:30',
  '分享到:',
  '微信',
  '海港市消息,港口管理局周五宣布,新的起重机将于下月开始投入使用。这台起重机可以同时吊起两个集装箱,比旧设备快一倍。',
  '管理局负责人王芳表示:“我们等了三年,终于可以让大船在一天之内离港。”',
  '据介绍,新设备的总投资为一亿两千万元,由市政府和港口公司共同承担。旧起重机将继续使用到年底,然后拆除。',
  '相关新闻',
  '渡轮票价下月上调',
  '版权所有 © 2024 海港日报',
]

const manual = [
  'Skip to main content',
  'Docs',
  'Guides',
  'API reference',
  'Changelog',
  'Search docs…',
  '⌘K',
  'On this page',
  'Install',
  'Read a file',
  'Errors',
  'Docs / Guides / Reading files',
  'Reading files',
  'Last updated on Feb 3, 2025',
  'This guide shows how to read a file line by line with tiderow. You need version 2.1 or later.',
  'Install',
  'npm install tiderow',
  'Copy',
  'Read a file',
  'Make a reader with open and go through its lines:',
  "import { open } from 'tiderow'",
  '',
  "const reader = await open('log.txt')",
  'for await (const line of reader) {',
  "  if (line.startsWith('#')) continue",
  '  console.log(line)',
  '}',
  'Copy',
  'The reader closes itself when the loop ends, also when it ends by break or by an error.',
  'Was this page helpful?',
  'Edit this page on GitHub',
  '© 2025 tiderow authors',
]

const arabic = [
  'الرئيسية',
  'أخبار',
  'رياضة',
  'تسجيل الدخول',
  'الميناء يستعد لاستقبال الرافعة الجديدة',
  'كتب: أحمد حسن',
  'الجمعة 8 مارس 2024 - 09:30 ص',
  'شارك',
  'أعلنت إدارة الميناء اليوم الجمعة أن الرافعة الجديدة ستدخل الخدمة في الشهر المقبل، وقالت إنها قادرة على رفع حاويتين في وقت واحد.',
  'وأضاف مدير الميناء أن السفن الكبيرة ستتمكن من المغادرة في يوم واحد بعد أن كانت تنتظر ثلاثة أيام على الرصيف.',
  'وتبلغ تكلفة المشروع نحو مئة وعشرين مليونا، تتحملها البلدية وشركة الميناء معا، وستبقى الرافعة القديمة في العمل حتى نهاية العام.',
  'اقرأ أيضا',
  'ارتفاع أسعار تذاكر العبارات',
  'جميع الحقوق محفوظة © 2024',
]

const thread = [
  'Forums › Boats › Engines › Diesel will not start when cold',
  'Diesel will not start when cold',
  'Jan 12, 2023',
  'Harm',
  'My two-cylinder diesel will not start below five degrees. The starter turns it well, there is fuel at the injectors, but it only coughs. Glow plugs are new. Any ideas?',
  'Reply',
  'oldsalt',
  'Are they getting voltage? New plugs with a dead relay are as cold as old ones. Put a meter on the bus bar while someone holds the key.',
  'Reply',
  'You must log in or register to reply here.',
]

describe('a page unlike those that the models learnt from', () => {
  it.each([
    ['in a script without capitals', chinese, '港口新起重机下月投入使用'],
    ['that is a manual and prints its name above the date', manual, 'Reading files'],
    ['whose first line has the path before the headline', thread, 'Diesel will not start when cold'],
    ['written from right to left', arabic, 'الميناء يستعد لاستقبال الرافعة الجديدة'],
  ])('has its headline: one %s', async (_, lines, title) => {
    expect((await documentOf(lines)).matter.title).toBe(title)
  })

  it('is no list because no line of it begins with a capital', async () => {
    const { markdown, matter } = await documentOf(arabic)
    expect(markdown.split('\n\n').map((text) => text.slice(0, 6))).toEqual(['أعلنت ', 'وأضاف ', 'وتبلغ '])
    expect(matter).toMatchObject({ author: ['أحمد حسن'], date: '2024-03-08T09:30' })
  })
})

describe('a page on one line', () => {
  const line =
    'HomeNewsSportCultureSubscribeSign in Council votes for a second crane - The Harbour Post The Harbour Post Council votes for a second crane By Tom Ferris | Published 5 May 2023 11:20 am ' +
    'Share Tweet Email The town council voted on Thursday for a second crane on the north quay, after a debate of five hours. Eleven members were for it and nine against. “We cannot let ships wait ' +
    'outside for three days,” said the mayor, Ann Lowe, after the vote. The crane will cost two million and be paid for by the harbour itself, she added. Those who live beside the quay fear the noise. ' +
    '“It starts at six in the morning,” said one of them, “and it does not stop for Sundays.” Related stories Ferry prices to rise in June Festival of the sea begins Sign up to our newsletter ' +
    '© 2023 The Harbour Post. All rights reserved. Privacy Terms'

  it('gives its prose, and no menu for a headline', async () => {
    const { markdown, matter } = await documentOf([line])
    expect(markdown.trim()).toMatch(/^The town council voted on Thursday .* stop for Sundays\.”$/)
    expect(matter.title ?? '').not.toContain('HomeNews')
    expect(matter.date).toBe('2023-05-05T11:20')
  })
})

describe('the date of a page with references', () => {
  const lines = [
    'Tide table',
    'A tide table is a list of the times of high water and low water at a place, and of the height of the water at these times. Sailors use it to know when they can enter a harbour.',
    'The oldest tide table that is known was made in the 13th century for London Bridge. It said at what hour the flood came on each day of the moon.',
    'References',
    '^ "Tides". Sea School. Retrieved 3 May 2020.',
    '"Old Rivers", accessed 4 June 2021',
  ]
  it('is not the day on which somebody looked one up', async () => {
    expect((await documentOf(lines)).matter.date).toBeUndefined()
  })
})

describe('a count of comments above the text', () => {
  const lines = [
    'Lentil soup with bacon',
    '12 comments',
    'Preparation',
    '20 minutes',
    'A soup for cold days: it is ready in an hour, and on the second day it tastes even better than on the first.',
    'Fry the bacon in a large pot without fat, cut the onion small, and fry both until the onion is soft and clear.',
    'Comments',
    'Ada',
    'I made it twice, and both times there was nothing left in the pot for the second day, so I cannot say.',
  ]
  it('does not make comments of what is below it', async () => {
    const outcome = await clean({ text: lines.join('\n') }, { explain: 'blocks' })
    const reasons = new Map((outcome as CleanDocument).explanation?.map(({ text, reason }) => [text, reason]))
    expect(reasons.get('20 minutes')).not.toBe('comments')
    expect(reasons.get('12 comments')).toBe('comments')
  })
})
