import { type HtmlModel, readHtmlModel } from './html-model.js'
import { htmlWeights } from './weights/html.js'

let loaded: HtmlModel | undefined

/** The model that comes with the package, read once. */
export function loadHtmlModel(): HtmlModel {
  loaded ??= readHtmlModel(htmlWeights)
  return loaded
}
