export { detectLanguage, loadLanguages } from './detect.js'
export { baseLanguage, normalizeLanguage } from './tag.js'
