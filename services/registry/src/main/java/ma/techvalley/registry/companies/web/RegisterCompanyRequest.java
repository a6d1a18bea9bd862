package ma.techvalley.registry.companies.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import ma.techvalley.contracts.registry.CompanyState.LegalForm;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.registry.companies.Particulars;
import ma.techvalley.registry.companies.web.rules.CnssNumber;
import ma.techvalley.registry.companies.web.rules.CompanyName;
import ma.techvalley.registry.companies.web.rules.CountryCode;
import ma.techvalley.registry.companies.web.rules.IceNumber;
import ma.techvalley.registry.companies.web.rules.TaxNumber;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** A company that registers itself. */
record RegisterCompanyRequest(
        @IceNumber String ice,
        @CompanyName String legalName,
        LegalForm legalForm,
        @Nullable TradeRegisterRequest tradeRegister,
        @TaxNumber @Nullable String taxId,
        @CnssNumber @Nullable String cnssAffiliation,

        @Size(min = 1, max = 5) @UniqueElements List<Segment> segments,

        @CountryCode @Nullable String parentCountry) {

    Particulars particulars() {
        return new CorrectCompanyRequest(
                        legalName, legalForm, tradeRegister, taxId, cnssAffiliation, segments, parentCountry)
                .particulars();
    }
}
