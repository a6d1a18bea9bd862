package ma.techvalley.registry.companies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import ma.techvalley.contracts.registry.CompanyState.LegalForm;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.registry.identifiers.CnssAffiliation;
import ma.techvalley.registry.identifiers.Country;
import ma.techvalley.registry.identifiers.LegalName;
import ma.techvalley.registry.identifiers.TaxId;
import ma.techvalley.registry.identifiers.TradeRegister;
import org.jspecify.annotations.Nullable;

/**
 * What a company says of itself, and may correct. Identifiers may come later: a company under formation has its ICE first.
 *
 * @param segments at least one, each once, in the order of the offer
 * @param parentCountry where the company that owns it has its seat
 */
public record Particulars(
        LegalName legalName,
        LegalForm legalForm,
        @Nullable TradeRegister tradeRegister,
        @Nullable TaxId taxId,
        @Nullable CnssAffiliation cnssAffiliation,
        List<Segment> segments,
        @Nullable Country parentCountry) {
    private static final Map<String, Function<Particulars, @Nullable Object>> FIELDS = fields();

    public Particulars {
        segments = List.copyOf(new TreeSet<>(segments));
        if (segments.isEmpty()) {
            throw Refusal.invalid("segments", "min-items", "a company works in at least one segment");
        }
    }

    /** The names of the fields in which the two differ. */
    List<String> differences(Particulars other) {
        return FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(this), field.getValue().apply(other)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Function<Particulars, @Nullable Object>> fields() {
        Map<String, Function<Particulars, @Nullable Object>> fields = new LinkedHashMap<>();
        fields.put("legalName", Particulars::legalName);
        fields.put("legalForm", Particulars::legalForm);
        fields.put("tradeRegister", Particulars::tradeRegister);
        fields.put("taxId", Particulars::taxId);
        fields.put("cnssAffiliation", Particulars::cnssAffiliation);
        fields.put("segments", Particulars::segments);
        fields.put("parentCountry", Particulars::parentCountry);
        return fields;
    }
}
