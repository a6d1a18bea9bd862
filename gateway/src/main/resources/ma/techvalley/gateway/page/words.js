"use strict";
// Names of regions: decree 2-15-40, as in DOMAIN section 7.
const WORDS = {
  fr: {
    title: "Tech Valley Offshoring", headline: "Des bureaux pour exporter vos services depuis le Maroc",
    lead: "Ce qui est libre maintenant ou bientôt, parc par parc, tenu à jour en direct.",
    parks: "Parcs", search: "Trouver un plateau", words: "Parc, ville ou bâtiment", region: "Région", park: "Parc",
    minArea: "Surface min. (m²)", maxRent: "Loyer max. (MAD/m²/mois)", fitOut: "Aménagement", from: "Libre le", sort: "Trier par", all: "Tous", more: "Afficher plus",
    api: "API et documentation", available: "Libre (m²)", leasable: "Surface locative (m²)", share: "{0} occupés", companies: "Entreprises", jobs: "Emplois", filings: "Déclarations CNDP accordées",
    target: "objectif 2030 : {0} emplois au total", withheld: "secret statistique", occupied: "{0} occupés · {1} m² libres", unknown: "aucun plateau publié", found: "{0} plateaux", none: "Aucun plateau ne correspond.",
    building: "Bâtiment", rent: "Loyer", date: "Libre dès", soon: "+{0} m² le {1}", live: "En direct", away: "Reconnexion…", fresh: "Données d’il y a {0} s", wrong: "Recherche impossible : ",
    SHELL_AND_CORE: "Brut", FITTED: "Aménagé", FURNISHED: "Meublé", sortPark: "Parc", sortRent: "Loyer croissant", sortArea: "Surface décroissante", sortDate: "Disponibilité", month: "fin {0}",
  },
  en: {
    title: "Tech Valley Offshoring", headline: "Offices to export your services from Morocco",
    lead: "What is free now or soon, park by park, kept up to date as it happens.",
    parks: "Parks", search: "Find office space", words: "Park, city or building", region: "Region", park: "Park",
    minArea: "Min. area (m²)", maxRent: "Max. rent (MAD/m²/month)", fitOut: "Fit-out", from: "Free on", sort: "Sort by", all: "All", more: "Show more",
    api: "API and documentation", available: "Free (m²)", leasable: "Leasable area (m²)", share: "{0} occupied", companies: "Companies", jobs: "Jobs", filings: "CNDP filings granted",
    target: "target for 2030: {0} jobs in all", withheld: "withheld: too few companies", occupied: "{0} occupied · {1} m² free", unknown: "no space published", found: "{0} spaces", none: "No space matches.",
    building: "Building", rent: "Rent", date: "Free from", soon: "+{0} m² on {1}", live: "Live", away: "Reconnecting…", fresh: "Data {0} s old", wrong: "Cannot search: ",
    SHELL_AND_CORE: "Shell and core", FITTED: "Fitted", FURNISHED: "Furnished", sortPark: "Park", sortRent: "Lowest rent", sortArea: "Largest area", sortDate: "Availability", month: "end of {0}",
  },
  ar: {
    title: "تيك فالي أوفشورينغ", headline: "مكاتب لتصدير خدماتكم انطلاقا من المغرب",
    lead: "ما هو شاغر الآن أو قريبا، منطقة بمنطقة، محيَّن مباشرة.",
    parks: "المناطق", search: "ابحث عن مكاتب", words: "المنطقة أو المدينة أو البناية", region: "الجهة", park: "المنطقة",
    minArea: "أدنى مساحة (م²)", maxRent: "أقصى كراء (درهم/م²/شهر)", fitOut: "التهيئة", from: "شاغر بتاريخ", sort: "الترتيب حسب", all: "الكل", more: "عرض المزيد",
    api: "واجهة البرمجة والوثائق", available: "المساحة الشاغرة (م²)", leasable: "المساحة القابلة للكراء (م²)", share: "نسبة الإشغال {0}", companies: "الشركات", jobs: "مناصب الشغل", filings: "تصاريح ممنوحة (CNDP)",
    target: "هدف 2030: {0} منصب شغل إجمالا", withheld: "محجوب: عدد الشركات قليل", occupied: "نسبة الإشغال {0} · {1} م² شاغرة", unknown: "لا توجد مكاتب معلنة", found: "عدد المكاتب: {0}", none: "لا توجد مكاتب مطابقة.",
    building: "البناية", rent: "الكراء", date: "شاغر ابتداء من", soon: "+{0} م² في {1}", live: "مباشر", away: "إعادة الاتصال…", fresh: "معطيات قبل {0} ث", wrong: "تعذر البحث: ",
    SHELL_AND_CORE: "غير مهيأ", FITTED: "مهيأ", FURNISHED: "مؤثث", sortPark: "المنطقة", sortRent: "الأقل كراء", sortArea: "الأكبر مساحة", sortDate: "تاريخ الشغور", month: "نهاية {0}",
  },
};
const REGIONS = {
  "MA-01": ["Tanger-Tétouan-Al Hoceïma", "Tangier-Tetouan-Al Hoceima", "طنجة-تطوان-الحسيمة"], "MA-02": ["L’Oriental", "Oriental", "الشرق"],
  "MA-03": ["Fès-Meknès", "Fez-Meknes", "فاس-مكناس"], "MA-04": ["Rabat-Salé-Kénitra", "Rabat-Sale-Kenitra", "الرباط-سلا-القنيطرة"],
  "MA-05": ["Béni Mellal-Khénifra", "Beni Mellal-Khenifra", "بني ملال-خنيفرة"], "MA-06": ["Casablanca-Settat", "Casablanca-Settat", "الدار البيضاء-سطات"],
  "MA-07": ["Marrakech-Safi", "Marrakesh-Safi", "مراكش-آسفي"], "MA-08": ["Drâa-Tafilalet", "Draa-Tafilalet", "درعة-تافيلالت"],
  "MA-09": ["Souss-Massa", "Souss-Massa", "سوس-ماسة"], "MA-10": ["Guelmim-Oued Noun", "Guelmim-Oued Noun", "كلميم-واد نون"],
  "MA-11": ["Laâyoune-Sakia El Hamra", "Laayoune-Sakia El Hamra", "العيون-الساقية الحمراء"], "MA-12": ["Dakhla-Oued Ed-Dahab", "Dakhla-Oued Ed-Dahab", "الداخلة-وادي الذهب"],
};
const LANGUAGES = ["fr", "en", "ar"];
