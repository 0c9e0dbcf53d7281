/** A planted breach. */
@NullMarked
package daybook.reports.breach;

import org.jspecify.annotations.NullMarked;
