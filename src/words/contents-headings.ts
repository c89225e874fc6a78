import { LineSet } from './line-set.js'

/** Headings of the list of what a page holds. */
const headings = new LineSet([
  'on this page|contents|table of contents|in this article|in this guide|in this section|in this post|page contents|jump to|quick links|overview|what’s inside|toc',
  'auf dieser seite|inhalt|inhaltsverzeichnis|in diesem artikel|übersicht',
  'sommaire|sur cette page|table des matières|dans cet article',
  'en esta página|contenido|contenidos|índice|índice de contenidos|tabla de contenidos|en este artículo',
  'in questa pagina|indice|sommario|contenuti|in questo articolo',
  'nesta página|conteúdo|neste artigo|sumário',
  'op deze pagina|inhoud|inhoudsopgave|in dit artikel',
  'på den här sidan|innehåll|innehållsförteckning|på denne siden|innhold|på denne side|indhold|indholdsfortegnelse|i denne artikkelen',
  'tällä sivulla|sisällys|sisällysluettelo',
  'na tej stronie|spis treści|w tym artykule|na této stránce|obsah|tartalom|tartalomjegyzék|cuprins',
  'на этой странице|содержание|оглавление|в этой статье|зміст|на цій сторінці',
  'bu sayfada|içindekiler|içerik|bu yazıda',
  'περιεχόμενα|σε αυτή τη σελίδα|المحتويات|في هذه الصفحة|جدول المحتويات|فهرست|תוכן עניינים|विषय सूची|สารบัญ|mục lục|nội dung|daftar isi',
  '目录|目次|本页内容|本文目录|目錄|このページの内容|목차|이 페이지의 내용',
])

/** Is a line the heading of a list of contents, and nothing else? */
export const headsContents = (text: string): boolean => headings.has(text)
