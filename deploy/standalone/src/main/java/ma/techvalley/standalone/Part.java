package ma.techvalley.standalone;

import java.util.List;
import ma.techvalley.compliance.ComplianceApplication;
import ma.techvalley.gateway.GatewayApplication;
import ma.techvalley.identity.IdentityApplication;
import ma.techvalley.jobs.JobsApplication;
import ma.techvalley.registry.RegistryApplication;
import ma.techvalley.zones.ZonesApplication;

/**
 * A service, or the gateway.
 *
 * @param probe where an empty POST has to be refused to somebody without the role for it, once the way to the service works
 */
record Part(String name, Class<?> application, String probe) {
    static final Part GATEWAY = new Part("gateway", GatewayApplication.class, "");
    static final Part IDENTITY = new Part("identity", IdentityApplication.class, "");
    static final List<Part> SERVICES = List.of(
            new Part("zones", ZonesApplication.class, "/api/v1/zones"),
            new Part("registry", RegistryApplication.class, "/api/v1/companies"),
            new Part("jobs", JobsApplication.class, "/api/v1/headcount-reports"),
            new Part("compliance", ComplianceApplication.class, "/api/v1/filings"));
}
