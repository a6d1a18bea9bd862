package ma.techvalley.registry.companies.web;

import ma.techvalley.registry.companies.web.rules.CourtName;
import ma.techvalley.registry.companies.web.rules.RegisterEntry;
import ma.techvalley.registry.identifiers.Court;
import ma.techvalley.registry.identifiers.RegisterNumber;
import ma.techvalley.registry.identifiers.TradeRegister;

/** An entry in a trade register, both halves or none. */
record TradeRegisterRequest(
        @CourtName String court, @RegisterEntry String number) {
    TradeRegister tradeRegister() {
        return new TradeRegister(new Court(court), new RegisterNumber(number));
    }
}
