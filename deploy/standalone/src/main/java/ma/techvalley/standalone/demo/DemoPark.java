package ma.techvalley.standalone.demo;

import tools.jackson.databind.JsonNode;

/**
 * A real park.
 *
 * @param officeArea published square metres of offices; 0 where unknown
 * @param request as POST /zones takes it
 */
record DemoPark(String code, String city, boolean open, int officeArea, JsonNode request) {
    static DemoPark of(JsonNode request) {
        return new DemoPark(
                request.path("code").asString(),
                request.path("city").asString(),
                request.path("status").asString().equals("OPEN"),
                request.path("officeArea").asInt(0),
                request);
    }

    /** Whether demo spaces are put there: nothing is let elsewhere, and without an area their number would be a guess. */
    boolean isLet() {
        return open && officeArea > 0;
    }
}
