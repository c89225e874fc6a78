/**
 * Labels of who wrote a text in scripts without capitals, with the name behind them (in Korean before them): `作者：王小明`, `執筆者 山田太郎`, `بقلم: منى سالم`,
 * `מאת: רות לוי`, `김철수 기자`. In scripts with capitals a name is known by them.
 */
const labels = [
  // Chinese: two to four characters, or a foreign name with its dots.
  /(?:^|[\s|｜／/（(【])(?:作者|撰文|文字|記者|记者|通讯员)(?:\s{0,3}[:：／/]\s{0,3}|\s{1,3}|(?=\p{Script=Han}{2,4}(?:$|[\s／/）)】])))(\p{Script=Han}{2,4}(?![\p{Script=Han}·])|\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,6}){1,3})/u,
  // Japanese: names may have a space inside.
  /(?:^|[\s|｜／/（(【])(?:執筆者?|著者|筆者|ライター|文責|取材|文)\s{0,3}[:：・／/]\s{0,3}(\p{Script=Han}{1,4}[ {2}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}(?=$|[\s、，）)】])|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{2,14}(?=$|[\s、，）)】]))/u,
  /^(?:بقلم|كتبت?|الكاتبة?|إعداد|تقرير)\s{0,3}(?::\s{0,3}|[-–—]\s{0,3}|\s)(\p{Script=Arabic}{2,15}(?: \p{Script=Arabic}{2,15}){1,3})\s{0,3}(?=$|[|،,\d–—-])/u,
  /^(?:מאת\s{0,3}:?|(?:כתבה?|כותבת?)\s{0,3}:)\s{1,3}(\p{Script=Hebrew}{2,15}(?:[ -]\p{Script=Hebrew}{2,15}){1,3})\s{0,3}(?=$|[|\d–—-])/u,
  /^(?:लेखक|लेखिका|रिपोर्ट|द्वारा)\s{0,3}[:：]\s{0,3}([\p{Script=Devanagari}\p{M}]{2,20}(?: [\p{Script=Devanagari}\p{M}]{2,20}){1,3})\s{0,3}(?=$|[|\d–—-])/u,
  /^(?:โดย|ผู้เขียน|เขียนโดย)(?:\s{0,3}:\s{0,3}|\s{1,3})([\p{Script=Thai}\p{M}]{2,25}(?: [\p{Script=Thai}\p{M}]{2,25}){1,2})\s{0,3}(?=$|[|\d–—-])/u,
  /^(\p{Script=Hangul}{2,4})\s?(?:선임)?(?:기자|특파원|칼럼니스트)(?=$|[\s=|·])/u,
]

/** The name that a line with such a label gives. */
export function labelledName(line: string): string | undefined {
  if (!/[^\0-\u058f]/.test(line)) return undefined
  for (const label of labels) {
    const name = label.exec(line)?.[1]
    if (name !== undefined) return name
  }
  return undefined
}
