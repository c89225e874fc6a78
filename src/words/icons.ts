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
