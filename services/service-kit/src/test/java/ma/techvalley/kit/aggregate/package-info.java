/** One suite for every store of aggregates, and the store in memory that plain tests use. */
@NullMarked
package ma.techvalley.kit.aggregate;

import org.jspecify.annotations.NullMarked;
