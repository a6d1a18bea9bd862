/** Which regime the law asks for, from what the filer says about the data. */
@NullMarked
package ma.techvalley.compliance.regimes;

import org.jspecify.annotations.NullMarked;
