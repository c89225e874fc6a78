/** What links to the pages before and after a page begin with, each with a colon, an arrow or nothing behind it. */
const labels = [
  'previous|prev|next|older|newer|previous page|next page|previous post|next post|previous article|next article|previous chapter|next chapter|previous topic|next topic',
  'zurück|weiter|vorherige seite|nächste seite|vorheriger artikel|nächster artikel|vorheriger beitrag|nächster beitrag|vorheriges kapitel|nächstes kapitel',
  'précédent|suivant|précédente|suivante|page précédente|page suivante|article précédent|article suivant',
  'anterior|siguiente|página anterior|página siguiente|artículo anterior|artículo siguiente|entrada anterior|entrada siguiente|próximo|próxima|próxima página|post anterior|próximo post',
  'precedente|successivo|successiva|pagina precedente|pagina successiva|articolo precedente|articolo successivo',
  'vorige|volgende|vorige pagina|volgende pagina|föregående|nästa|föregående sida|nästa sida|forrige|neste|næste|edellinen|seuraava',
  'poprzedni|następny|poprzednia strona|następna strona|předchozí|další|előző|következő',
  'предыдущая|следующая|предыдущий|следующий|назад|вперёд|предыдущая страница|следующая страница|önceki|sonraki|önceki sayfa|sonraki sayfa',
  'السابق|التالي|上一篇|下一篇|上一页|下一页|上一章|下一章|前へ|次へ|前のページ|次のページ|前の記事|次の記事|이전|다음|trang trước|trang sau|bài trước|bài sau',
]

const pager = new RegExp(`^[«‹←<⟵\\s]*(?:${labels.join('|')})\\s*(?:[:：»›→>⟶]|$)`, 'iu')

/** Does a line lead to the page before or after: `Previous: Getting started`, `← Previous`, `Next »`? */
export const isPager = (text: string): boolean => pager.test(text)
