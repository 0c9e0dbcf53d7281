@NullMarked
package daybook.reports.month;

import org.jspecify.annotations.NullMarked;
