package ma.techvalley.standalone.demo;

import java.util.List;

/**
 * What companies of a segment call themselves, and how their people are paid here: the amounts are invented for the demo.
 *
 * @param monthlyPay MAD for one person, gross
 */
record Trade(String segment, String english, String french, String arabic, int monthlyPay) {
    static final List<Trade> ALL = List.of(
            new Trade("ITO", "Digital", "Numérique", "الرقمية", 14_500),
            new Trade("CRM", "Contact", "Relation client", "لعلاقات الزبناء", 6_400),
            new Trade("BPO", "Services", "Gestion", "للخدمات", 7_800),
            new Trade("ESO", "Engineering", "Ingénierie", "للهندسة", 16_000),
            new Trade("KPO", "Analytics", "Expertise", "للخبرة", 15_200));

    static Trade of(String segment) {
        return ALL.stream()
                .filter(trade -> trade.segment.equals(segment))
                .findFirst()
                .orElseThrow();
    }
}
