import { describe, expect, it } from 'vitest'
import { judgeDump } from '../../../src/classify/dump/index.js'
import { parseDump } from '../../../src/parse/dump/index.js'
import { labelledName } from '../../../src/text/labelled-name.js'

const chinese = [
  '港口在星期二重新开放，当地居民等待了三个星期。市政府说，修理工作比原计划多花了两天时间，因为石头必须从山里运来。',
  '市长在讲话中感谢了工人，并承诺明年将修建新的防波堤。许多孩子来看第一艘船出海，学校为此放假半天。',
]
const korean =
  '항구는 화요일에 다시 문을 열었고 주민들은 삼 주 동안 기다렸다. 시 당국은 돌을 산에서 옮겨야 했기 때문에 수리가 예정보다 이틀 더 걸렸다고 말했다.'
const arabic =
  'أعيد فتح الميناء يوم الثلاثاء بعد ثلاثة أسابيع من الإصلاحات. وقالت البلدية إن العمل استغرق يومين أكثر من المتوقع لأن الحجارة كان يجب أن تنقل من الجبال.'

const hebrew =
  'הנמל נפתח מחדש ביום שלישי לאחר שלושה שבועות של תיקונים. העירייה אמרה כי העבודה ארכה יומיים יותר מן הצפוי, משום שהאבנים הובאו מן ההר.'
const hindi =
  'बंदरगाह तीन सप्ताह की मरम्मत के बाद मंगलवार को फिर से खुल गया। नगर पालिका ने कहा कि काम में दो दिन अधिक लगे, क्योंकि पत्थर पहाड़ से लाने पड़े।'
const thai =
  'ท่าเรือเปิดอีกครั้งในวันอังคารหลังจากซ่อมแซมเป็นเวลาสามสัปดาห์ เทศบาลกล่าวว่างานใช้เวลานานกว่าที่คาดไว้สองวัน เพราะต้องขนหินมาจากภูเขา'

const byline = (lines: readonly string[]): string | undefined => {
  const page = parseDump(lines.join('\n\n'))
  const { verdicts } = judgeDump(page, { focus: 'balanced', explain: 'none' })
  return page.blocks.find(({ index }) => verdicts[index]?.role === 'byline')?.text
}

describe('bylines in scripts without capitals', () => {
  it('are found by their label', () => {
    expect(
      byline(['首页', '新闻', '港口重新开放', '来源：海岸日报', '作者：王小明', ...chinese, '责任编辑：李四']),
    ).toBe('作者：王小明')
    expect(byline(['홈', '뉴스', '항구 다시 열려', '김철수 기자', korean, korean])).toBe('김철수 기자')
    expect(byline(['الرئيسية', 'أخبار', 'الميناء يفتح أبوابه', 'بقلم: منى سالم', arabic, arabic])).toBe(
      'بقلم: منى سالم',
    )
    expect(byline(['דף הבית', 'חדשות', 'הנמל נפתח מחדש', 'מאת: רות לוי', hebrew, hebrew])).toBe('מאת: רות לוי')
    expect(byline(['होम', 'समाचार', 'बंदरगाह फिर खुला', 'लेखक: आरती शर्मा', hindi, hindi])).toBe('लेखक: आरती शर्मा')
    expect(byline(['หน้าแรก', 'ข่าว', 'ท่าเรือเปิดอีกครั้ง', 'โดย อารีย์ วงศ์ดี', thai, thai])).toBe('โดย อารีย์ วงศ์ดี')
  })

  it.each([
    'रिपोर्ट के मुताबिक बंदरगाह तीन सप्ताह बंद रहेगा',
    'लेखक ने कहा कि काम में दो दिन अधिक लगे',
    'โดยทั่วไปแล้ว ผู้คนในเมือง',
    'כתבה טובה מאוד',
  ])('are not made of a sentence: %s', (line) => {
    expect(labelledName(line)).toBeUndefined()
  })

  it('are not made of text that speaks of a reporter', () =>
    expect(byline(['首页', '新闻', '港口重新开放', ...chinese, `记者 王小明说${chinese[0]}`])).toBeUndefined())
})
