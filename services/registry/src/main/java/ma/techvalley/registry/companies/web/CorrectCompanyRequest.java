package ma.techvalley.registry.companies.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import ma.techvalley.contracts.registry.CompanyState.LegalForm;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.registry.companies.Particulars;
import ma.techvalley.registry.companies.web.rules.CnssNumber;
import ma.techvalley.registry.companies.web.rules.CompanyName;
import ma.techvalley.registry.companies.web.rules.CountryCode;
import ma.techvalley.registry.companies.web.rules.TaxNumber;
import ma.techvalley.registry.identifiers.CnssAffiliation;
import ma.techvalley.registry.identifiers.Country;
import ma.techvalley.registry.identifiers.LegalName;
import ma.techvalley.registry.identifiers.TaxId;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** All particulars as they should be; an absent one is removed. */
record CorrectCompanyRequest(
        @CompanyName String legalName,
        LegalForm legalForm,
        @Nullable TradeRegisterRequest tradeRegister,
        @TaxNumber @Nullable String taxId,
        @CnssNumber @Nullable String cnssAffiliation,

        @Size(min = 1, max = 5) @UniqueElements List<Segment> segments,

        @CountryCode @Nullable String parentCountry) {

    Particulars particulars() {
        return new Particulars(
                new LegalName(legalName),
                legalForm,
                tradeRegister == null ? null : tradeRegister.tradeRegister(),
                taxId == null ? null : new TaxId(taxId),
                cnssAffiliation == null ? null : new CnssAffiliation(cnssAffiliation),
                segments,
                parentCountry == null ? null : new Country(parentCountry));
    }
}
