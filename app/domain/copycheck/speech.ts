import { anyOf, wholeWords } from './whole-words.ts';

/** Roots of the verbs by which news tells that somebody speaks. */
const ROOTS = anyOf(`
  kata ujar tutur ucap jelas ungkap papar tegas imbuh tambah sebut terang pesan kenang tukas pungkas cetus seru tanya
  jawab lanjut harap beber tandas timpal kilah aku keluh kelakar cerita tulis sambung urai celetuk ajak imbau pinta
  ingat janji nilai simpul canda bisik teriak gumam sahut komentar rinci usul pekik doa urai jabar`);
const FORMS = anyOf(`
  mengatakan berkata menjelaskan menyampaikan menuturkan mengungkapkan memaparkan menegaskan menambahkan menyebut
  menyebutkan menerangkan mengungkap menandaskan mengaku mengakui mengimbau mengajak meminta berharap mengharapkan
  berpesan bercerita menceritakan menilai menyatakan menanyakan bertanya menjawab menyarankan mengingatkan
  menginformasikan menguraikan membeberkan mengusulkan mengeluhkan mengisahkan berkisah merinci menyoroti mengapresiasi
  memastikan mengemukakan berujar berucap bersyukur menuliskan menulis melanjutkan membenarkan membantah berjanji
  menyayangkan mengklaim menyimpulkan mengucapkan menyerukan berseru mengharap memerintahkan menginstruksikan
  memperingatkan berpendapat berpandangan menuturkannya mengenang berkelakar menduga menargetkan melaporkan menyambut
  disampaikan dikatakan dijelaskan diungkapkan dituturkan disebutkan ditegaskan dikemukakan diakui diceritakan
  dipaparkan diterangkan diucapkan ditambahkan menjabarkan dijabarkan berterima mengomentari menanggapi ditanya
  menimpali menukas memuji berbagi membacakan`);

/** Any sign that somebody is named as speaking. */
export const SPEECH = wholeWords(
  `(?:${ROOTS})(?:nya|kan)?|(?:${FORMS})|menurut(?:nya)?|kata-kata|dalam (?:sambutan|arahan|keterangan|laporan|paparan|amanat|pidato|pernyataan)(?:nya)?|katanya`,
);
