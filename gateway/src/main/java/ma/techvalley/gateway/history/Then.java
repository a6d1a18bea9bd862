package ma.techvalley.gateway.history;

import ma.techvalley.gateway.spaces.SpaceTable;

/**
 * The spaces of a moment.
 *
 * @param state no two that may differ have the same in this process
 * @param position of the logs they were made from: how far the topics had been read, as ids of changes have it, and the sequence of the
 *     newest entry of each journal that was asked
 */
public record Then(SpaceTable table, String state, String position) {
    /** In parks that have the tenants of the same moment; without, they have none. */
    public Then with(TenantsThen tenants) {
        return new Then(
                table.inhabited(tenants.byPark()),
                state + "." + tenants.number(),
                position + ", " + tenants.position());
    }
}
