// Words of other languages that stand in district news without being mistyped Indonesian: English of offices and trade,
// regional words of custom, food and greeting. Here stand those that tell an English phrase, and those that a common
// Indonesian word resembles; the others nobody would ask about.

export const FOREIGN_WORDS = `
account an and are as at banking be branding building by call capacity capital center centre city class coffee command
community control country day debate design development discussion early emergency estate event financial food for
free from green health healthy home housing in indoor industry information inside international is journal kampuang
karaeng katong launching leader leadership learning lempah life literacy live management market marketing meeting
member merapu mobile national network new news of office offline on open or outdoor payment people person piaman
planning point policy profile project public report resource resources response review road room salamo sample santabi
school science score screening security service smart social software speak stakeholder standard startup station
summit support system table team technology the to tourism training travel unjung update urang village warning website
with pertamax pertalite kepling pecalang banten haroan sugra salibu kalurahan banggar bagang woman women workshop world year young youth zero zone
`;
