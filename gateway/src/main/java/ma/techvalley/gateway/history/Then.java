package ma.techvalley.gateway.history;

import ma.techvalley.gateway.spaces.SpaceTable;

/**
 * The spaces of a moment.
 *
 * @param number counts them in this process: no two that may differ have the same
 * @param position of the logs they were made from: how far the topics had been read, as ids of changes have it, and the sequence of the
 *     newest entry of each journal that was asked
 */
public record Then(SpaceTable table, long number, String position) {}
