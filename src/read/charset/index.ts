export { decodePage } from './decode-page.js'
