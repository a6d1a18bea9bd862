/**
 * What mongo-java-server lacks for work that must not be lost: a log that has every change before its reply, and indexes that answer ranges, prefixes
 * and orders. Documents are kept as BSON bytes, so a reader never shares an object with a writer.
 */
@NullMarked
package ma.techvalley.embedded.store;

import org.jspecify.annotations.NullMarked;
