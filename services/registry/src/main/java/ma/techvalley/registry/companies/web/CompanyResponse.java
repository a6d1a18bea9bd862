package ma.techvalley.registry.companies.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.contracts.registry.CompanyState.LegalForm;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.contracts.registry.CompanyState.TradeRegister;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.registry.companies.Company;
import ma.techvalley.registry.companies.PublishedCompany;
import org.jspecify.annotations.Nullable;

/**
 * A company as registered.
 *
 * @param version what {@code If-Match} takes, in quotes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CompanyResponse(
        String ice,
        String legalName,
        LegalForm legalForm,
        @Nullable TradeRegister tradeRegister,
        @Nullable String taxId,
        @Nullable String cnssAffiliation,
        List<Segment> segments,
        @Nullable String parentCountry,
        Standing standing,
        @Nullable String standingReason,
        Instant registeredAt,
        long version) {

    static CompanyResponse of(Ack ack) {
        return of(ack.shared(CompanyState.class), ack.version());
    }

    static CompanyResponse of(Stored<Company> stored) {
        return of(PublishedCompany.of(stored.state()), stored.version());
    }

    private static CompanyResponse of(CompanyState state, long version) {
        return new CompanyResponse(
                state.ice(),
                state.legalName(),
                state.legalForm(),
                state.tradeRegister(),
                state.taxId(),
                state.cnssAffiliation(),
                state.segments(),
                state.parentCountry(),
                state.standing(),
                state.standingReason(),
                state.registeredAt(),
                version);
    }
}
