/** What others rely on when they run against the embedded parts; much of it guards their upgrades. */
@org.jspecify.annotations.NullMarked
package ma.techvalley.embedded;
