/** What is generated from the records and committed: JSON Schemas, the AsyncAPI document, the README's tables. */
@NullMarked
package ma.techvalley.contracts.generation;

import org.jspecify.annotations.NullMarked;
