/** Bits for the parts of a page that a user may ask for, for the posts in them, and for the lines about a post. */
export const PART = { comments: 1, reviews: 2, related: 4, post: 8, writer: 16, time: 32 } as const

/** Names that makers of pages give to such parts; a pair is joined by `-`. What `purposes` has of comments and related pages counts as well. */
const names: Readonly<Record<keyof typeof PART, string>> = {
  comments:
    'comment comments commentlist comment-list commentsection disqus livefyre fbcomments kommentar kommentare kommentarer commentaire commentaires ' +
    'comentario comentarios commento commenti reactie reacties yorum yorumlar komentarz komentarze komentar komentari kommentit comentarii opmerkingen ' +
    'guestbook respond',
  reviews:
    'review reviews reviewlist customerreviews userreviews bewertung bewertungen kundenbewertungen rezension rezensionen avis-clients ' +
    'opiniones resenas valoraciones recensione recensioni avaliacoes beoordeling beoordelingen recensies recensioner omdomen arvostelut opinie ' +
    'bazaarvoice yotpo trustpilot judgeme jdgm powerreviews okendo loox feefo reevoo turnto reviewsio',
  related: '',
  post: 'post message reply comment review answer commentbody postbody post-body message-body beitrag mensaje',
  writer:
    'author username user-name byline fn creator poster nickname nick commenter display-name displayname screenname reviewer user-details message-name autor auteur',
  time: 'date time datetime timestamp posted published dateline relativetime postdate post-date comment-metadata datum fecha',
}

const bits = new Map<string, number>()
for (const part of ['comments', 'reviews', 'related', 'post', 'writer', 'time'] as const) {
  for (const name of names[part].split(' ')) bits.set(name, (bits.get(name) ?? 0) | PART[part])
}

/** The bits of the parts that a token names, or 0. */
export const partBits = (token: string): number => bits.get(token) ?? 0

const types = new Map<string, number>([
  ['Comment', PART.comments | PART.post],
  ['UserComments', PART.comments],
  ['Review', PART.reviews | PART.post],
  ['UserReview', PART.reviews | PART.post],
  ['DiscussionForumPosting', PART.post],
  ['Answer', PART.post],
  ['Question', PART.post],
])

/** The bits that a schema.org type gives its element: `https://schema.org/Comment`. */
export const typeBits = (type: string): number => types.get(type.slice(type.lastIndexOf('/') + 1)) ?? 0
