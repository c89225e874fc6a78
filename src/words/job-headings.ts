import { LineSet } from './line-set.js'

/** Headings of the parts of an advertisement for a job. */
const headings = new LineSet([
  "responsibilities|key responsibilities|your responsibilities|your tasks|your role|the role|what you will do|what you’ll do|what you ll do|what you'll do|duties|duties and responsibilities|main duties|requirements|job requirements|minimum requirements|qualifications|required qualifications|preferred qualifications|required skills|skills and experience|your profile|about you|who you are|what you bring|what we are looking for|what we’re looking for|what we're looking for|what we offer|we offer|benefits|perks and benefits|job description|essential criteria|desirable criteria|how to apply",
  'ihre aufgaben|deine aufgaben|aufgaben|aufgabengebiet|das erwartet sie|das erwartet dich|ihr profil|dein profil|anforderungen|anforderungsprofil|qualifikation|qualifikationen|das bringen sie mit|das bringst du mit|ihre qualifikation|wir bieten|wir bieten ihnen|wir bieten dir|unser angebot|das bieten wir|das bieten wir ihnen|das bieten wir dir|ihre vorteile|deine vorteile|stellenbeschreibung|ihre bewerbung',
  'missions|vos missions|vos missions principales|tes missions|profil recherché|votre profil|ton profil|compétences requises|nous offrons|nous vous offrons|ce que nous offrons|avantages|description du poste|le poste',
  'responsabilidades|funciones|tareas|requisitos|perfil|perfil requerido|qué ofrecemos|ofrecemos|se ofrece|beneficios|descripción del puesto|descripción de la oferta',
  'responsabilità|mansioni|attività|requisiti|il tuo profilo|profilo ricercato|offriamo|cosa offriamo|benefit|descrizione della posizione',
  'atividades|principais atividades|qualificações|o que oferecemos|oferecemos|benefícios|descrição da vaga',
  'taken|jouw taken|jouw rol|functieomschrijving|functie-eisen|jouw profiel|wat vragen wij|wat wij vragen|wat bieden wij|wij bieden|wat wij bieden|arbeidsvoorwaarden',
  'arbetsuppgifter|dina arbetsuppgifter|kvalifikationer|din profil|vi erbjuder|vi söker|arbeidsoppgaver|kvalifikasjoner|vi tilbyr|arbejdsopgaver|vi tilbyder|työtehtävät|tehtävät|edellytämme|tarjoamme|odotamme',
  'zakres obowiązków|obowiązki|wymagania|oferujemy|nasze wymagania|opis stanowiska|náplň práce|požadavky|nabízíme|feladatok|elvárások|amit kínálunk|responsabilități|cerințe|oferim',
  'обязанности|требования|условия|мы предлагаем|условия работы|обов’язки|вимоги|умови роботи|ми пропонуємо|iş tanımı|görevler|aranan nitelikler|genel nitelikler|sunduklarımız',
  '岗位职责|工作职责|任职要求|岗位要求|职位要求|福利待遇|工作內容|條件要求|仕事内容|応募資格|応募条件|待遇|福利厚生|담당업무|자격요건|우대사항|복리후생',
  'mô tả công việc|yêu cầu công việc|yêu cầu ứng viên|quyền lợi|المهام والمسؤوليات|المتطلبات|المؤهلات|المزايا|τα καθήκοντά σας|απαραίτητα προσόντα|προσφέρουμε|หน้าที่ความรับผิดชอบ|คุณสมบัติ|สวัสดิการ',
])

/** Is a line the heading of a part of an advertisement for a job, and nothing else? */
export const headsJob = (text: string): boolean => headings.has(text)
