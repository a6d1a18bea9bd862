package ma.techvalley.registry.companies.web;

import ma.techvalley.registry.companies.Reason;
import ma.techvalley.registry.companies.web.rules.ReasonText;

/** Why an operator decided so. */
record ReasonRequest(@ReasonText String reason) {
    Reason value() {
        return new Reason(reason);
    }
}
