package ma.techvalley.gateway.memory;

import ma.techvalley.gateway.changes.Cut;
import ma.techvalley.gateway.companies.Companies;
import ma.techvalley.gateway.jobs.Jobs;
import ma.techvalley.gateway.register.Register;
import ma.techvalley.gateway.spaces.Base;
import ma.techvalley.gateway.spaces.SpaceTable;
import ma.techvalley.gateway.tenants.Tenancy;
import ma.techvalley.gateway.zones.Parks;

/**
 * Everything investors may see at one moment; nothing in it ever changes.
 *
 * @param number counts the snapshots of this process
 */
public record Snapshot(long number, Spaces known, Parks parks, Tenancy tenancy, Jobs jobs, Register register) {
    /**
     * The spaces, and what it takes to have those of an earlier moment again.
     *
     * @param cut how far the topics had been read
     */
    public record Spaces(Base base, Cut cut) {}

    /** All spaces. */
    public SpaceTable spaces() {
        return known.base().table();
    }

    /** All companies. */
    public Companies companies() {
        return tenancy.companies();
    }
}
