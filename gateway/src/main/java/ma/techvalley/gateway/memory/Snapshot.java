package ma.techvalley.gateway.memory;

import ma.techvalley.gateway.companies.Companies;
import ma.techvalley.gateway.jobs.Jobs;
import ma.techvalley.gateway.register.Register;
import ma.techvalley.gateway.spaces.SpaceTable;
import ma.techvalley.gateway.zones.Parks;

/**
 * Everything investors may see at one moment; nothing in it ever changes.
 *
 * @param number counts the snapshots of this process
 */
public record Snapshot(
        long number, SpaceTable spaces, Parks parks, Companies companies, Jobs jobs, Register register) {}
