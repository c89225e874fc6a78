/**
 * Points, in log-odds, of the words of short blocks; a whole label stands after `=`. Fitted on labelled pages with folds by
 * host; only words that many hosts use are listed.
 */
const own: readonly (readonly [points: number, words: string])[] = [
  [-0.6, '='],
  [-0.5, 'more|read|view|©|в'],
  [-0.4, 'add|ago|by|home|news|this|to|us'],
  [-0.3, 'article|best|compare|content|december|email|get|guide|in|na|page|pm|posts|related|share|sign|skip|w|и|на'],
  [
    -0.2,
    'about|account|advertisement|all|am|articles|blog|cart|cleaning|com|comment|comments|contact|copyright|dec|en|explore|facebook|forum|free|google|health|image|images|join|last|loading|main|new|newsletter|next|on|online|our|policy|post|price|privacy|product|re|reply|reserved|review|rights|s|sale|search|see|services|shipping|subscribe|table|terms|tips|top|twitter|updated|video|year|z|новости|с',
  ],
  [
    -0.1,
    '=add to cart|=advertisement|also|april|august|browser|college|credit|e|events|from|help|hours|january|joined|latest|log|media|mouse|november|now|o|of|please|report|save|science|topics|you|your|το|του|из',
  ],
  [0.1, 'camera|pack|x'],
  [0.2, 'built|it|or|oz|stars|that|with'],
  [0.3, 'rental'],
]

/** Points that the words of a heading give to what follows it. */
const head: readonly (readonly [points: number, words: string])[] = [
  [-0.4, 'get|links|newsletter|posts|recommended|related|this'],
  [-0.3, 'app|costs|featured|footer|king|more|news|ready|stay|subscribe|us|videos'],
  [
    -0.2,
    '=categories|=menu|=references|=reviews|agent|christmas|contact|diy|editor|era|guest|guide|interest|join|let|magazine|menu|mode|network|ostatnie|popular|post|recent|reply|return|reviews|ring|sign|sources|space|stories|style|table|trending|under|writing|you',
  ],
  [
    -0.1,
    '=resources|=share this|add|ahead|archives|author|can|cart|clients|comments|contents|follow|forums|free|from|gear|gift|information|invest|max|moment|name|navigation|networks|next|photos|read|requirements|resources|rss|say|science|see|share|shipping|similar|tech|threads|today|touch|trust|ultimate|website|which|yoga',
  ],
  [
    0.1,
    '=overview|affordable|always|audience|be|blockchain|brand|business|certificate|choosing|click|colors|comfort|compare|configuration|control|create|creating|custom|each|electronics|engineer|faqs|furniture|here|history|innovation|inspiration|installation|lessons|low|meals|meet|moving|music|needs|online|performance|picks|powered|price|process|product|pros|rankings|regular|rental|schedule|server|should|shows|software|sound|stack|status|step|systems|the|three|to|trump|university|update|way|wine|workflow',
  ],
  [
    0.2,
    '=description|=faq|=faqs|air|american|an|analytics|any|are|based|beginner|better|brief|businesses|camera|change|check|classes|climate|cloud|common|cons|cost|customers|data|day|deals|description|digital|easy|ein|electric|equipment|ev|example|fashion|for|gallery|general|headphones|highlights|hiking|how|human|implementation|is|key|l|light|maintenance|making|management|march|meditation|not|of|open|options|or|package|plan|podcast|program|recipes|save|seo|services|set|sets|setup|shop|standard|start|story|test|tip|tutoring|using|w|watch|where|why|wireless|works|world',
  ],
  [
    0.3,
    'advice|ai|art|building|classic|design|development|expert|faq|features|getting|hardware|made|men|overview|p|real|size|training|web|в',
  ],
  [0.4, 'and|by|what'],
]

const byWord = (table: typeof own): Map<string, number> =>
  new Map(table.flatMap(([points, words]) => words.split('|').map((word) => [word, points] as const)))

export const wordPoints: ReadonlyMap<string, number> = byWord(own)
export const headPoints: ReadonlyMap<string, number> = byWord(head)
