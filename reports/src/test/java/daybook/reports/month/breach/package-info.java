/** A planted breach. */
@NullMarked
package daybook.reports.month.breach;

import org.jspecify.annotations.NullMarked;
