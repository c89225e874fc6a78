/** Names that icon sets give their pictures, as sprites list them. */
export const iconWords: ReadonlySet<string> = new Set(
  (
    'icon icons arrow arrows bars bell bookmark bookmarks burger calendar camera caret cart chat check checkmark chevron circle clock close cloud cog ' +
    'comment compress copy cross date dots down download dropdown edit ellipsis email envelope exit expand external eye facebook fax fb file filter flag ' +
    'folder full fullscreen gear gift globe grid hamburger hand headphones heart help home image info instagram left lens lightbulb link linkedin list ' +
    'location lock logo logout mail map marker menu mic microphone minus moon more music mute muted next off ok on open outline pause pen pencil phone photo ' +
    'pin pinterest play plus prev previous print profile question quote refresh reload right rss save search send settings share shopping sign small solid ' +
    'sort spinner square star stop sun tag tags telegram tg thumb thumbs tick tiktok toggle trash triangle twitter up upload user users vector video view ' +
    'vk volume warning wechat whatsapp wifi x youtube yt zoom'
  ).split(' '),
)

/** Names of single icons as a font of icons writes them, `expand_more`: a scraper takes them for words. */
export const isIconName = (text: string): boolean => text.length <= 32 && iconName.test(text)

const iconName =
  /^(?:expand|unfold|chevron|keyboard_arrow|arrow|arrow_drop|arrow_circle|more|shopping|account|play|pause|open_in|help|info|error|check|check_box|check_circle|radio_button|favorite|star|bookmark|file|cloud|location|access|calendar|date|person|people|group|mail|thumb|visibility|volume|skip|fast|lock|add|remove|content|format|format_list|zoom|picture_as|insert|local|local_phone|contact|phone_in|home|notifications|cancel|close|navigate|first|last|subdirectory_arrow|drag|delete|photo|video|credit|trending|attach|language|schedule|search|menu)_(?:more|less|down|up|left|right|back|forward|upward|downward|drop_down|drop_up|back_ios|forward_ios|forward_ios_new|back_ios_new|vert|horiz|cart|bag|basket|circle|box|arrow|in_new|new|outline|outlined|border|filled|fill|half|download|upload|on|off|off_outlined|time|today|month|range|add|pin|copy|paste|next|previous|rewind|page|open|full|mute|in|out|pdf|drive_file|phone|offer|shipping|library|camera|card|file|list|link|indicator|handle|forever|before|blank|box_blank|checked|unchecked|book)$/
