/** Words that would speak of somebody’s own social or personal difficulties: the example garden has none. */
export const troubling = {
  fr: /\b(rsa|chômage|chômeuse?s?|alcool\w*|drogu\w+|addiction\w*|surendett\w+|expulsion\w*|sans-abri|sdf|prison\w*|judiciaire\w*|handicap\w*|dépression\w*|divorc\w+|précarité|précaires?|réfugiée?s?|sans-papiers|titre de séjour|illettr\w+|minima sociaux|difficultés? (sociale|personnelle)s?|exclus?ion)\b/i,
  en: /\b(unemploy\w+|welfare|alcohol\w*|drugs?|addict\w*|debts?|evict\w+|homeless\w*|prison\w*|court order\w*|disab\w+|depress\w+|divorc\w+|refugee\w*|illitera\w+|undocumented|hardship\w*|social difficult\w+)\b/i,
};
