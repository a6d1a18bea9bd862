package ma.techvalley.gateway.history;

import java.util.Map;
import ma.techvalley.gateway.tenants.Tenants;

/**
 * The tenants of a moment.
 *
 * @param byPark by code of the park; of those that are not there nobody is known
 * @param number counts them in this process: no two that may differ have the same
 * @param position of the journals they were made from
 */
public record TenantsThen(Map<String, Tenants> byPark, long number, String position) {}
