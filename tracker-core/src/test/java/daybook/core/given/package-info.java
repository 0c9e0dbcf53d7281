/** What tests begin with. */
@NullMarked
package daybook.core.given;

import org.jspecify.annotations.NullMarked;
