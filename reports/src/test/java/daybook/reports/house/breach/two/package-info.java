/** A planted breach. */
@NullMarked
package daybook.reports.house.breach.two;

import org.jspecify.annotations.NullMarked;
