/** How long ago something was said, as pages print it beside a post: `2 days ago`, `vor 3 Stunden`, `5分前`. */
const ago = new RegExp(
  [
    '\\d+\\s?(?:s|sec|secs|m|min|mins|h|hr|hrs|d|w|wk|mo|y|yr|yrs|seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago',
    '(?:vor|hace|il y a|há|för|for|acum) (?:\\d+|ein\\p{L}*|une?|un[oa]?|en|et) \\p{L}{1,9}(?:n|s|e)?',
    '\\d+ \\p{L}{2,9} (?:fa|geleden|sedan|siden|sitten|temu|назад|тому|önce|lalu|atrás)',
    '\\d+\\s?(?:秒|分|分钟|分鐘|時間|小时|小時|日|天|週間|周|か月|ヶ月|个月|個月|年|초|분|시간|일|주|개월|년)\\s?(?:前|전)',
  ].join('|'),
  'iu',
)

/** Does a short line say how long ago something was? */
export const saysAgo = (text: string): boolean => ago.test(text)
