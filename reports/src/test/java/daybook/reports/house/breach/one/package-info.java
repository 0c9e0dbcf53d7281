/** A planted breach. */
@NullMarked
package daybook.reports.house.breach.one;

import org.jspecify.annotations.NullMarked;
