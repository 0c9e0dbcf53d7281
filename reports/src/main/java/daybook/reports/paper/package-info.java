/** A month on paper: what is asked for with a pen, and later typed in. */
@NullMarked
package daybook.reports.paper;

import org.jspecify.annotations.NullMarked;
