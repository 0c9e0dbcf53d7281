/** What a month’s report and the trends page say, and in which order. */
@NullMarked
package daybook.reports.month;

import org.jspecify.annotations.NullMarked;
