package ma.techvalley.bench.search;

/** Consecutive buckets of a column, both ends included. */
record Buckets(int low, int high) {
    int count() {
        return high + 1 - low;
    }
}
